// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

// One mentee: who, where in the engagement, what waits, when we meet, how the goals beat, what I promised. The same facts
// in the same order on each card. The roles of goals: name, value, planned, words, kind.
Card {
    id: root

    required property string name
    required property string initials
    property string engagement
    property string waits
    // Days that it waits; below 0: nothing waits.
    property int waitDays: -1
    property int promisedDays: 0
    property string lastContact
    property string nextSession
    property string growth
    property string promise
    property var goals

    signal reviewWanted
    signal openWanted
    signal goalChosen(int row)

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
            promised: root.promisedDays
        }
    }
    FactRow {
        name: qsTr("Last contact")
        words: root.lastContact
    }
    FactRow {
        name: qsTr("Next session")
        words: root.nextSession
    }
    FactRow {
        name: qsTr("Growth")
        words: root.growth
    }
    FactRow {
        name: qsTr("You promised")
        words: root.promise
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
            required property int index
            required words
            required kind
            required value
            required planned

            onClicked: root.goalChosen(index)
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
    }
}
