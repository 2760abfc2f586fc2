// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// A file that waits for its passphrase.
FormPage {
    id: root

    required property string fileName
    required property string folderName
    // The workspace is still being written to its file.
    property bool closing: false

    signal unlockWanted(string passphrase)
    signal otherWanted
    signal recoverWanted

    title: qsTr("Unlock")
    heading: fileName
    explanation: folderName
    Component.onCompleted: field.forceActiveFocus(Qt.OtherFocusReason)
    onErrorTextChanged: if (errorText !== "") {
        field.selectAll();
        field.forceActiveFocus(Qt.OtherFocusReason);
    }

    SecretField {
        name: qsTr("Passphrase")

        Kirigami.PasswordField {
            id: field

            placeholderText: ""
            Accessible.name: qsTr("Passphrase")
            Accessible.description: qsTr("Passphrase")
            enabled: !root.busy
            Layout.fillWidth: true
            onAccepted: root.unlockWanted(text)
        }
    }
    BusyLine {
        visible: root.busy || root.closing
        text: root.closing ? qsTr("Closing: what you wrote last is being stored…") : qsTr("Opening…")
    }
    RowLayout {
        spacing: Kirigami.Units.largeSpacing
        Layout.topMargin: Kirigami.Units.largeSpacing

        PrimaryButton {
            text: qsTr("Open")
            enabled: !root.busy && field.text !== ""
            onClicked: root.unlockWanted(field.text)
        }
        QQC2.Button {
            text: qsTr("Another file…")
            enabled: !root.busy
            onClicked: root.otherWanted()
        }
    }
    TextAction {
        text: qsTr("I forgot it: use my recovery words…")
        enabled: !root.busy
        Layout.topMargin: Kirigami.Units.smallSpacing
        onClicked: root.recoverWanted()
    }
}
