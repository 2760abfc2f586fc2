// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Components

// Levels over time, as I see them or as my mentor does.
Card {
    id: root

    required property OpenCompetencies competencies
    // Empty for the mean of all.
    property string competencyId

    signal messageWanted(string words)

    heading: qsTr("Growth over time")
    note: growth.name

    CompetencyGrowth {
        id: growth

        competencies: root.competencies
        competencyId: root.competencyId
    }
    ChartFrame {
        values: growth.points
        valueHeading: growth.name
        onMessageWanted: words => root.messageWanted(words)
        Layout.fillHeight: growth.points.length > 2
        ways: TextAction {
            id: way

            text: growth.mentor ? qsTr("Show what I say") : qsTr("Show what my mentor says")
            onClicked: growth.mentor = !growth.mentor
        }
        chart: PlannedLineChart {
            name: growth.name
            actual: growth.points
            ticks: growth.ticks
            target: growth.target
            targetLabel: growth.targetText
            floor: 0
            ceiling: growth.steps
        }
    }
    TextAction {
        visible: growth.points.length === 0
        text: way.text
        onClicked: way.clicked()
    }
    Item {
        visible: growth.points.length < 3
        Layout.fillHeight: true
    }
}
