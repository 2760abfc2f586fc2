// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import QtQuick.Dialogs
import org.kde.kirigami as Kirigami
import Waymark.Components

// Checks a record that somebody gave me: what holds, and by whose key. Needs no workspace.
CardPage {
    id: root

    // Null without a workspace: nothing is known of keys then.
    required property OpenRecord record
    // Where "back" leads.
    property string backText: qsTr("My record")
    property string backIcon: "view-certificate-symbolic"

    signal backWanted

    // As if it had been dropped here.
    function checkFile(file: url) {
        check.check(file);
    }

    title: qsTr("Check a record")
    actions: [
        Kirigami.Action {
            text: root.backText
            icon.name: root.backIcon
            displayHint: Kirigami.DisplayHint.KeepVisible
            onTriggered: root.backWanted()
        }
    ]

    RecordCheck {
        id: check

        record: root.record
    }
    Card {
        heading: qsTr("Is this record what was signed?")

        Body {
            text: qsTr("Open the file that you were given, or drop it anywhere on this page: a PDF, the signed JSON, a badge (SVG or PNG), a ZIP, or the folder of a record. It is checked on this computer, without a network; nothing of it is kept.")
        }
        RowLayout {
            visible: check.busy
            spacing: Kirigami.Units.largeSpacing

            QQC2.ProgressBar {
                value: check.progress
                Accessible.name: qsTr("Checking")
                Layout.fillWidth: true
            }
            Note {
                text: qsTr("%1 %").arg(Math.round(check.progress * 100))
                Layout.fillWidth: false
            }
            QQC2.Button {
                text: qsTr("Cancel")
                onClicked: check.cancel()
            }
        }
        Flow {
            spacing: Kirigami.Units.largeSpacing
            Layout.fillWidth: true

            PrimaryButton {
                text: qsTr("Open a record…")
                enabled: !check.busy
                onClicked: (dialog.get() as FileDialog).open()
            }
            QQC2.Button {
                text: qsTr("Open a folder…")
                enabled: !check.busy
                implicitHeight: Kirigami.Units.gridUnit * 1.85
                onClicked: (folderDialog.get() as FolderDialog).open()
            }
        }
    }
    FindingsCard {
        visible: check.done
        check: check
    }
    Item {
        Layout.fillHeight: true
    }

    DropArea {
        parent: root
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => check.check(drop.urls[0])
    }
    OnDemand {
        id: dialog

        sourceComponent: FileDialog {
            title: qsTr("Open a record")
            nameFilters: [qsTr("Signed records (%1)").arg("*.pdf *.json *.svg *.png *.zip"), qsTr("All files (%1)").arg("*")]
            onAccepted: check.check(selectedFile)
        }
    }
    OnDemand {
        id: folderDialog

        sourceComponent: FolderDialog {
            title: qsTr("Open the folder of a record")
            onAccepted: check.check(selectedFolder)
        }
    }
}
