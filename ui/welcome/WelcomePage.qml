// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import QtQuick.Dialogs
import org.kde.kirigami as Kirigami
import Waymark.Components

// The ways in.
Kirigami.ScrollablePage {
    id: root

    required property bool hasSample
    required property bool busy
    required property string errorText
    readonly property bool wide: width > Kirigami.Units.gridUnit * 44

    signal sampleWanted
    signal startWanted
    signal fileChosen(url file)
    signal checkWanted

    title: qsTr("Welcome")
    globalToolBarStyle: Kirigami.ApplicationHeaderStyle.None
    verticalScrollBarPolicy: QQC2.ScrollBar.AlwaysOff
    children: PageBar {
        page: root
    }
    Kirigami.Theme.colorSet: Kirigami.Theme.Window
    Kirigami.Theme.inherit: false

    component WayIn: Door {
        enabled: !root.busy
        Layout.fillHeight: true
        Layout.preferredHeight: root.wide ? Kirigami.Units.gridUnit * 16 : -1
    }

    Middle {
        page: root
        content: column

        ColumnLayout {
            id: column

            anchors.centerIn: parent
            width: Math.min(parent.width, Kirigami.Units.gridUnit * 54)
            spacing: 0

            Waymark {
                size: Kirigami.Units.gridUnit * 3.4
                Layout.alignment: Qt.AlignHCenter
            }
            QQC2.Label {
                text: qsTr("Waymark")
                font.pointSize: Look.base * 2.4
                font.weight: Font.DemiBold
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: Kirigami.Units.largeSpacing
                Accessible.role: Accessible.Heading
            }
            QQC2.Label {
                text: qsTr("Your growth, your evidence and your mentor’s word, in one file that is yours.")
                font.pointSize: Look.base * 1.15
                color: Look.quiet(Kirigami.Theme.textColor)
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
                Layout.topMargin: Kirigami.Units.smallSpacing
            }
            GridLayout {
                columns: root.wide ? 3 : 1
                columnSpacing: Kirigami.Units.gridUnit
                rowSpacing: Kirigami.Units.gridUnit
                uniformCellWidths: true
                Layout.topMargin: Kirigami.Units.gridUnit * 2.2
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: root.hasSample || !root.wide ? -1 : Kirigami.Units.gridUnit * 36

                WayIn {
                    visible: root.hasSample
                    iconName: "compass"
                    title: qsTr("Look around")
                    words: qsTr("Open the sample: Mira, her mentor Jonas, and months of entries, goals and reviews.")
                    fine: qsTr("Nothing to fill in, and nothing of yours is touched.")
                    button: qsTr("Open the sample")
                    onEntered: root.sampleWanted()
                }
                WayIn {
                    first: true
                    iconName: "flag-symbolic"
                    title: qsTr("Start my own")
                    words: qsTr("Say who you are, as a mentee, a mentor or both, and choose a passphrase. Then write your first entry.")
                    fine: qsTr("Under two minutes. Roles can change at any time.")
                    button: qsTr("Start")
                    onEntered: root.startWanted()
                }
                WayIn {
                    iconName: "document-open-symbolic"
                    title: qsTr("Open a file I was given")
                    words: qsTr("A Waymark file that exists: yours from another computer, or one from a backup.")
                    fine: qsTr("Choose it here, or drop it anywhere on this window.")
                    button: qsTr("Choose a file…")
                    onEntered: dialog.open()
                }
            }
            TextAction {
                text: qsTr("Check a record that somebody gave me…")
                enabled: !root.busy
                onClicked: root.checkWanted()
                Layout.alignment: Qt.AlignHCenter
                Layout.topMargin: Kirigami.Units.gridUnit
            }
            BusyLine {
                visible: root.busy
                text: qsTr("Opening…")
            }
            FailedState {
                visible: root.errorText !== ""
                text: root.errorText
                retry: false
                Layout.fillWidth: true
                Layout.topMargin: Kirigami.Units.gridUnit
            }
            PrivacyLine {}
        }
    }
    DropArea {
        parent: root
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => root.fileChosen(drop.urls[0])
    }
    FileDialog {
        id: dialog

        title: qsTr("Open a Waymark file")
        nameFilters: [qsTr("Waymark files (*.waymark)"), qsTr("All files (*)")]
        onAccepted: root.fileChosen(selectedFile)
    }
    footer: Note {
        text: qsTr("Waymark is independent of Iasa and of any certification board.")
        padding: Look.pad
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
}
