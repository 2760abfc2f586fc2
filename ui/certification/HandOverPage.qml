// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import QtQuick.Dialogs
import org.kde.kirigami as Kirigami
import Waymark.Components
import Waymark.Welcome

// Writes the pack of a certification as one PDF and as a folder.
CardPage {
    id: root

    required property OpenCertification certification
    required property string pack

    signal backWanted

    title: qsTr("Hand the pack over")
    actions: BackAction {
        page: root
        text: qsTr("Certification")
        onTriggered: root.backWanted()
    }

    PackFiles {
        id: files

        certification: root.certification
        pack: root.pack
        audience: audience.text
        letter: paper.currentIndex === 1
    }
    Card {
        heading: qsTr("One document and a folder")
        spacing: Look.gap

        Body {
            text: qsTr("The PDF has everything that you wrote and what others signed, with your record attached, and is sealed by your key. The folder has the same as texts, with the evidence, and opens without Waymark.")
        }
        Body {
            text: qsTr("What is missing or thin stands in the checklist at the beginning. Only you decide who is given it.")
        }
        FormField {
            name: qsTr("Whom it is for")
            hint: qsTr("For your own notes alone: it does not stand in the pack.")

            QQC2.TextField {
                id: audience

                Accessible.name: qsTr("Whom it is for")
                Layout.fillWidth: true
            }
        }
        FormField {
            name: qsTr("Paper")

            ChoiceBox {
                id: paper

                model: [qsTr("A4"), qsTr("Letter")]
                Accessible.name: qsTr("Paper")
            }
        }
        RowLayout {
            visible: files.busy
            spacing: Kirigami.Units.largeSpacing

            QQC2.ProgressBar {
                value: files.progress
                Accessible.name: qsTr("Writing the pack")
                Layout.fillWidth: true
            }
            QQC2.Button {
                text: qsTr("Cancel")
                onClicked: files.cancel()
            }
        }
        PrimaryButton {
            visible: !files.busy
            text: qsTr("Write the pack…")
            onClicked: dialog.open()
        }
        FailedState {
            visible: files.problem !== ""
            text: files.problem
            retry: false
            clockDoubted: files.clockDoubted
            Layout.fillWidth: true
            onClockTrusted: files.trustClock()
        }
        Body {
            visible: text !== ""
            text: files.doneText
            Accessible.role: Accessible.Notification
            Accessible.name: text
        }
    }
    Item {
        Layout.fillHeight: true
    }

    FolderDialog {
        id: dialog

        title: qsTr("Choose the folder in which the pack is written")
        onAccepted: files.write(selectedFolder)
    }
}
