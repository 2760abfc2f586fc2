// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// The backups: make one, go back to one as a whole, or bring single things back.
ColumnLayout {
    id: root

    required property OpenSettings settings

    signal messageWanted(string words)
    signal undoOffered(string words)

    spacing: Look.gap

    BackupListModel {
        id: backups

        settings: root.settings
    }
    PartHeading {
        title: qsTr("Backups")
        note: backups.summary
    }
    Card {
        heading: qsTr("Back up now")

        Body {
            text: qsTr("Backups are made by themselves, at most one an hour, in a folder beside the workspace, and are as encrypted as it is. For a broken disk, copy that folder somewhere else now and then.")
        }
        FailedState {
            visible: backups.problem !== ""
            text: backups.problem
            retry: false
            Layout.fillWidth: true
        }
        Note {
            visible: text !== ""
            text: backups.doneText
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Notification
            Accessible.name: text
        }
        RowLayout {
            visible: backups.busy
            spacing: Kirigami.Units.largeSpacing

            QQC2.ProgressBar {
                indeterminate: backups.progress < 0
                value: Math.max(0, backups.progress)
                Accessible.name: qsTr("Backing up")
                Layout.fillWidth: true
            }
            QQC2.Button {
                text: qsTr("Cancel")
                onClicked: backups.cancel()
            }
        }
        PrimaryButton {
            visible: !backups.busy
            text: qsTr("Make a backup")
            onClicked: backups.make()
        }
    }
    Card {
        heading: qsTr("Earlier states")
        note: qsTr("newest first")
        spacing: Kirigami.Units.smallSpacing

        Note {
            visible: backups.state === RowListModel.Empty
            text: qsTr("There are no backups yet.")
        }
        Repeater {
            model: backups

            BackupRow {
                busy: backups.busy
                onBackWanted: restoring.ask(index, when, presentKey)
                onDifferencesWanted: differences.look(path, when, presentKey)
            }
        }
    }
    DifferenceCard {
        id: differences

        settings: root.settings
        onMessageWanted: words => root.messageWanted(words)
        onUndoOffered: words => root.undoOffered(words)
    }
    Item {
        Layout.fillHeight: true
    }

    RestoreDialog {
        id: restoring

        onAgreed: (row, passphrase) => backups.goBackTo(row, passphrase)
    }
}
