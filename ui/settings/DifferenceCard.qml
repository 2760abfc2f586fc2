// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// What a backup has that is gone or other today, to be brought back one by one.
Card {
    id: root

    required property OpenSettings settings
    property string path
    property string when
    property bool presentKey: true

    signal messageWanted(string words)
    signal undoOffered(string words)

    function look(file: string, name: string, present: bool) {
        path = file;
        when = name;
        presentKey = present;
        if (present)
            model.compare(file, "");
    }

    visible: path !== ""
    important: true
    heading: qsTr("What differs from %1").arg(when)
    spacing: Kirigami.Units.smallSpacing
    Layout.minimumHeight: visible ? implicitHeight : 0

    DifferenceListModel {
        id: model

        settings: root.settings
        onBroughtBack: count => root.undoOffered(qsTr("%n thing(s) is as it was then.", "", count))
        onFailed: words => root.messageWanted(words)
    }
    RowLayout {
        visible: !root.presentKey && model.state !== RowListModel.Ready
        spacing: Kirigami.Units.largeSpacing

        Kirigami.PasswordField {
            id: passphrase

            placeholderText: qsTr("Passphrase of that time")
            Accessible.name: qsTr("Passphrase of that time")
            Accessible.description: qsTr("Passphrase of that time")
            Layout.fillWidth: true
            onAccepted: model.compare(root.path, text)
        }
        QQC2.Button {
            text: qsTr("Look")
            enabled: passphrase.text !== "" && !model.busy
            onClicked: model.compare(root.path, passphrase.text)
        }
    }
    QQC2.ProgressBar {
        visible: model.busy
        indeterminate: true
        Accessible.name: qsTr("Comparing")
        Layout.fillWidth: true
    }
    FailedState {
        visible: model.state === RowListModel.Failed
        text: model.errorText
        retry: false
        Layout.fillWidth: true
    }
    Note {
        visible: model.state === RowListModel.Empty
        text: qsTr("That backup has nothing that is not here just so.")
    }
    Repeater {
        model: model

        QQC2.CheckDelegate {
            id: row

            required property int index
            required property string title
            required property string notes
            required property bool chosen

            text: qsTr("%1 (%2)", "a thing, and whether it is gone or other today").arg(title).arg(notes)
            checked: chosen
            Layout.fillWidth: true
            Accessible.onPressAction: click()
            Accessible.onToggleAction: click()
            onToggled: model.choose(index, checked)
        }
    }
    RowLayout {
        spacing: Kirigami.Units.largeSpacing

        QQC2.Button {
            visible: model.state === RowListModel.Ready
            text: qsTr("Bring %n back", "", model.chosenCount)
            enabled: model.chosenCount > 0 && !model.busy
            onClicked: model.bringChosenBack()
        }
        QQC2.Button {
            visible: model.state === RowListModel.Ready
            text: qsTr("Choose all")
            onClicked: model.chooseAll(true)
        }
        QQC2.Button {
            text: qsTr("Close")
            onClicked: root.path = ""
        }
    }
}
