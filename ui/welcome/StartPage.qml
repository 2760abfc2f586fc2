// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import QtQuick.Dialogs
import org.kde.kirigami as Kirigami
import Waymark.Components

// Who I am and the passphrase: all that a new workspace needs.
FormPage {
    id: root

    required property string suggestedPath
    property string path

    signal backWanted
    signal nameGiven(string name)
    signal placeChosen(url file)
    signal createWanted(string name, string passphrase, bool mentee, bool mentor, string path)

    function create() {
        if (button.enabled)
            createWanted(person.text, passphrase.passphrase, role.mentee, role.mentor, path || suggestedPath);
    }

    title: qsTr("Start my own")
    heading: qsTr("Start my own")
    explanation: qsTr("All of it can be changed later, except that without the passphrase nobody can open the file.")
    Component.onCompleted: person.forceActiveFocus(Qt.OtherFocusReason)

    FormField {
        name: qsTr("Name")
        hint: qsTr("As your mentor or mentee should read it.")

        QQC2.TextField {
            id: person

            Accessible.name: qsTr("Name")
            Layout.fillWidth: true
            onTextChanged: root.nameGiven(text)
        }
    }
    RoleChoice {
        id: role
    }
    NewPassphrase {
        id: passphrase

        onAccepted: root.create()
    }
    FormField {
        name: qsTr("Kept in")
        hint: root.path || root.suggestedPath

        TextAction {
            text: qsTr("Keep it elsewhere…")
            onClicked: dialog.open()
        }
    }
    BusyLine {
        visible: root.busy
        text: qsTr("Making your file and its key…")
    }
    RowLayout {
        spacing: Kirigami.Units.largeSpacing
        Layout.topMargin: Kirigami.Units.largeSpacing

        PrimaryButton {
            id: button

            text: qsTr("Begin")
            enabled: !root.busy && person.text.trim() !== "" && passphrase.ready
            onClicked: root.create()
        }
        QQC2.Button {
            text: qsTr("Back")
            enabled: !root.busy
            onClicked: root.backWanted()
        }
    }

    FileDialog {
        id: dialog

        title: qsTr("Where to keep the file")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "waymark"
        nameFilters: [qsTr("Waymark files (*.waymark)")]
        onAccepted: root.placeChosen(selectedFile)
    }
}
