// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import QtQuick.Dialogs
import org.kde.kirigami as Kirigami
import Waymark.Components

// How two people begin: one file there, one file back, and five words.
ColumnLayout {
    id: root

    required property OpenExchange exchange
    property bool narrow: false

    signal made(string id)
    signal fileWanted

    spacing: Look.gap

    Inviting {
        id: inviting

        exchange: root.exchange
        onMade: invitation => root.made(invitation)
    }
    Kirigami.Heading {
        level: 1
        text: qsTr("Invite somebody")
        font.weight: Font.DemiBold
        Layout.fillWidth: true
    }
    Body {
        text: qsTr("Nothing goes over a network by itself: you hand each other files, by mail, by chat, on a stick or through a folder that you share. Whoever finds a parcel on its way cannot read it.")
    }
    FailedState {
        visible: inviting.errorText !== ""
        text: inviting.errorText
        retry: false
        clockDoubted: inviting.clockDoubted
        onClockTrusted: inviting.trustClock()
        Layout.fillWidth: true
    }
    GridLayout {
        columns: root.narrow ? 1 : 2
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        uniformCellWidths: true
        Layout.fillHeight: false

        Card {
            heading: qsTr("My mentor")
            Layout.fillHeight: true

            Body {
                text: qsTr("You are the mentee. Only what you share with your mentor ever leaves; your journal stays yours.")
                Layout.fillHeight: true
            }
            QQC2.Button {
                text: qsTr("Invite my mentor…")
                enabled: !inviting.busy
                implicitHeight: Kirigami.Units.gridUnit * 1.85
                onClicked: dialog.ask(false)
            }
        }
        Card {
            heading: qsTr("Somebody I mentor")
            Layout.fillHeight: true

            Body {
                text: qsTr("You are the mentor. You see what your mentee shares with you, and answer with reviews and attestations.")
                Layout.fillHeight: true
            }
            QQC2.Button {
                text: qsTr("Invite my mentee…")
                enabled: !inviting.busy
                implicitHeight: Kirigami.Units.gridUnit * 1.85
                onClicked: dialog.ask(true)
            }
        }
    }
    Card {
        heading: qsTr("I was invited")

        Body {
            text: qsTr("Open the invitation that you were given, or drop it on this window, and save your answer.")
        }
        QQC2.Button {
            text: qsTr("Open an invitation…")
            implicitHeight: Kirigami.Units.gridUnit * 1.85
            onClicked: root.fileWanted()
        }
    }
    Steps {}
    Item {
        Layout.fillHeight: true
    }

    FileDialog {
        id: dialog

        property bool asMentor: false

        function ask(mentor: bool) {
            asMentor = mentor;
            selectedFile = currentFolder + "/" + inviting.suggestedName;
            open();
        }

        title: qsTr("Save the invitation")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "waymark-invitation"
        nameFilters: [qsTr("Invitations (%1)").arg("*.waymark-invitation")]
        onAccepted: inviting.invite(asMentor, selectedFile)
    }
}
