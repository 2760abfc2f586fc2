// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// One mentee: who, where in the engagement, what waits, and how the goals beat.
Card {
    id: root

    required property real space
    required property string name
    required property string initials
    required property string trust
    required property string trustText
    required property string engagement
    required property string waits
    required property int waitDays
    required property string attempt
    required property string lastContact
    required property string inHand
    required property string growth
    required property string lastReview
    required property var goals

    signal reviewWanted
    signal openWanted

    spacing: Kirigami.Units.smallSpacing * 1.5
    Accessible.name: name

    RowLayout {
        spacing: Kirigami.Units.largeSpacing * 1.25
        Layout.bottomMargin: Kirigami.Units.smallSpacing

        PersonMark {
            initials: root.initials
            size: Kirigami.Units.gridUnit * 2.3
        }
        ColumnLayout {
            spacing: 0

            Kirigami.Heading {
                level: 4
                text: root.name
                textFormat: Text.PlainText
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            Note {
                text: root.engagement
            }
        }
    }
    FactRow {
        name: qsTr("Waits for you")
        words: root.waits
        strong: root.waitDays >= 0

        WaitMark {
            visible: root.waitDays >= 0
            days: Math.max(0, root.waitDays)
        }
    }
    FactRow {
        name: qsTr("Last contact")
        words: root.lastContact
    }
    FactRow {
        name: qsTr("In hand")
        words: root.inHand
    }
    FactRow {
        name: qsTr("Growth")
        words: root.growth
    }
    FactRow {
        name: qsTr("Last review")
        words: root.lastReview
    }
    Rule {
        visible: beat.count > 0
        Layout.topMargin: Kirigami.Units.smallSpacing
        Layout.bottomMargin: Kirigami.Units.smallSpacing
    }
    Repeater {
        id: beat

        model: root.goals

        GoalPulse {
            required words
            required kind
            required value
            required planned

            onClicked: root.openWanted()
        }
    }
    Item {
        Layout.fillHeight: true
    }
    RowLayout {
        spacing: Kirigami.Units.gridUnit

        TextAction {
            visible: root.waitDays >= 0
            text: qsTr("Review now")
            Accessible.name: qsTr("Review now what %1 handed in").arg(root.name)
            onClicked: root.reviewWanted()
        }
        TextAction {
            text: qsTr("Open")
            Accessible.name: qsTr("Open %1").arg(root.name)
            onClicked: root.openWanted()
        }
        Item {
            Layout.fillWidth: true
        }
        TrustMark {
            visible: root.trust !== "confirmed"
            trust: root.trust
            text: root.trustText
        }
    }
}
