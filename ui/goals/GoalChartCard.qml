// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Components

// The measure of a goal against its plan, or the confidence in it.
Card {
    id: root

    required property GoalEditor editor

    signal messageWanted(string words)

    heading: measure.name
    note: measure.summary
    Accessible.name: measure.name

    GoalChart {
        id: measure

        editor: root.editor
    }
    Note {
        visible: !measure.confidence && !measure.measurable
        text: qsTr("Nothing is counted yet. Write beside ‘Measurable’ what you count, from which number to which, and the line to the target is drawn here.")
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    ChartFrame {
        id: frame

        visible: measure.confidence || measure.measurable
        values: measure.actual
        valueHeading: measure.name
        onMessageWanted: words => root.messageWanted(words)
        Layout.fillHeight: !few
        ways: TextAction {
            id: way

            visible: measure.confidenceKnown || measure.confidence
            text: measure.confidence ? qsTr("Show the measure") : qsTr("Show confidence")
            onClicked: measure.confidence = !measure.confidence
        }
        chart: PlannedLineChart {
            name: measure.name
            planned: measure.planned
            actual: measure.actual
            ticks: measure.ticks
            today: measure.todayAt
            target: measure.target
            targetLabel: measure.targetText
            floor: measure.floor
            ceiling: measure.ceiling
        }
    }
    Note {
        visible: text !== "" && !measure.confidence
        text: root.editor.paceText
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    TextAction {
        visible: (measure.confidenceKnown || measure.confidence) && !frame.visible
        text: way.text
        onClicked: way.clicked()
    }
    Item {
        visible: frame.few
        Layout.fillHeight: true
    }
}
