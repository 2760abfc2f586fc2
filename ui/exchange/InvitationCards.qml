// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import QtQuick.Dialogs
import org.kde.kirigami as Kirigami
import Waymark.Components

// An invitation that is out and waits for its answer.
ColumnLayout {
    id: root

    required property OpenExchange exchange
    required property string invitation

    signal fileWanted
    signal withdrawn

    spacing: Look.gap

    Inviting {
        id: inviting

        exchange: root.exchange
        invitation: root.invitation
        onWithdrawn: root.withdrawn()
    }
    ColumnLayout {
        spacing: 0

        Kirigami.Heading {
            level: 1
            text: qsTr("An invitation that waits for its answer")
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Note {
            text: inviting.madeText
        }
    }
    Card {
        heading: qsTr("Hand the file over")
        important: true

        Body {
            text: qsTr("Give the invitation to the one person it is meant for, by any way you like. Whoever answers it first becomes the other side; the five words show whether it was the right one.")
        }
        FailedState {
            visible: inviting.errorText !== ""
            text: inviting.errorText
            retry: false
            Layout.fillWidth: true
        }
        Note {
            visible: text !== ""
            text: inviting.savedText
            wrapMode: Text.Wrap
        }
        Flow {
            spacing: Kirigami.Units.largeSpacing
            enabled: !inviting.busy
            Layout.fillWidth: true

            PrimaryButton {
                text: qsTr("Open the answer…")
                onClicked: root.fileWanted()
            }
            QQC2.Button {
                text: qsTr("Save the invitation once more…")
                implicitHeight: Kirigami.Units.gridUnit * 1.85
                onClicked: {
                    dialog.selectedFile = dialog.currentFolder + "/" + inviting.suggestedName;
                    dialog.open();
                }
            }
            QQC2.Button {
                text: qsTr("Take it back…")
                implicitHeight: Kirigami.Units.gridUnit * 1.85
                onClicked: sure.open()
            }
        }
    }
    Steps {}
    Item {
        Layout.fillHeight: true
    }

    FileDialog {
        id: dialog

        title: qsTr("Save the invitation")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "waymark-invitation"
        nameFilters: [qsTr("Invitations (%1)").arg("*.waymark-invitation")]
        onAccepted: inviting.saveAgain(selectedFile)
    }
    Kirigami.PromptDialog {
        id: sure

        title: qsTr("Take the invitation back?")
        subtitle: qsTr("An answer to it will not be taken in any more. This cannot be undone, but you can invite again.")
        standardButtons: Kirigami.Dialog.Cancel
        customFooterActions: [
            Kirigami.Action {
                text: qsTr("Take it back")
                icon.name: "edit-delete-symbolic"
                onTriggered: {
                    sure.close();
                    inviting.withdraw();
                }
            }
        ]
    }
}
