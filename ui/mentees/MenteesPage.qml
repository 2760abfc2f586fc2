// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// One card for each mentee: the same facts in the same order, the longest wait first.
CardPage {
    id: root

    required property OpenMentees mentees

    signal menteeChosen(real space)
    signal reviewWanted(string attempt)
    signal invitationWanted

    title: qsTr("Mentees")
    listState: model.state
    errorText: model.errorText
    onRetryWanted: model.reload()
    emptyState: EmptyState {
        iconName: "system-users-symbolic"
        heading: qsTr("No mentees yet")
        reason: qsTr("An invitation is one file and five words to read out. Then your mentee stands here.")
        action: qsTr("Invite a mentee…")
        onTriggered: root.invitationWanted()
    }

    MenteeListModel {
        id: model

        mentees: root.mentees
    }
    GridLayout {
        columns: root.narrow ? 1 : 3
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        uniformCellWidths: true

        Card {
            padding: Kirigami.Units.largeSpacing * 1.5

            StatTile {
                value: model.waiting
                unit: qsTr("to review", "", model.waiting)
                note: model.waiting === 0 ? qsTr("nothing waits for you") : qsTr("the longest waits %n day(s)", "", model.longest)
            }
        }
        Card {
            padding: Kirigami.Units.largeSpacing * 1.5

            StatTile {
                value: model.sentBack
                unit: qsTr("sent back")
                note: qsTr("with your mentees")
            }
        }
        Card {
            padding: Kirigami.Units.largeSpacing * 1.5

            StatTile {
                value: model.attested
                unit: qsTr("attested")
                note: qsTr("statements that carry your signature")
            }
        }
    }
    GridLayout {
        columns: root.narrow ? 1 : 3
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: model

            MenteeTile {
                onReviewWanted: root.reviewWanted(attempt)
                onOpenWanted: root.menteeChosen(space)
                Layout.fillHeight: true
            }
        }
        InviteTile {
            onInvitationWanted: root.invitationWanted()
            Layout.fillHeight: true
        }
        Item {
            visible: !root.narrow && model.count < 2
            Layout.fillWidth: true
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
