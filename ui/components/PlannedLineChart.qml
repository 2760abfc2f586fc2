// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtCharts
import org.kde.kirigami as Kirigami

// A measure over time against the plan: planned line dashed, what happened solid with dots, target as a labelled line.
// Lines are named where they end, so no legend is needed. For use inside a ChartFrame, which adds the table.
Item {
    id: root

    // What is measured: "Reviews chaired".
    property string name
    property list<chartPoint> planned
    property list<chartPoint> actual
    property real target
    property string targetLabel
    // Where today lies on the axis; below 0: outside.
    property real today: -1
    // The words below the axis, one at each whole number.
    property list<string> ticks
    property real floor: 0
    property real ceiling: target
    readonly property color ink: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
    readonly property color grid: Qt.alpha(Kirigami.Theme.textColor, 0.12)
    readonly property font small: Qt.font({
        family: Application.font.family,
        pointSize: Look.base * 0.85
    })
    readonly property real last: Math.max(1, ticks.length - 1)

    function draw(series: LineSeries, points: list<chartPoint>) {
        series.clear();
        for (const point of points)
            series.append(point.x, point.y);
    }
    function fill() {
        upright.min = floor;
        upright.max = Math.max(floor + 1, ceiling);
        upright.tickCount = 5;
        upright.applyNiceNumbers();
        draw(plan, planned);
        draw(fact, actual);
        goal.clear();
        goal.append(0, target);
        goal.append(last, target);
    }

    implicitWidth: Kirigami.Units.gridUnit * 20
    implicitHeight: Kirigami.Units.gridUnit * 11
    Accessible.role: Accessible.Chart
    Accessible.name: name
    Accessible.description: actual.length > 0 ? qsTr("%1, %2; %3").arg(actual[actual.length - 1].value).arg(actual[actual.length - 1].when).arg(targetLabel) : targetLabel
    onPlannedChanged: Qt.callLater(fill)
    onActualChanged: Qt.callLater(fill)
    onTargetChanged: Qt.callLater(fill)
    onFloorChanged: Qt.callLater(fill)
    onCeilingChanged: Qt.callLater(fill)
    onTicksChanged: Qt.callLater(fill)
    Component.onCompleted: fill()

    ChartView {
        id: view

        anchors.fill: parent
        anchors.bottomMargin: Kirigami.Units.gridUnit
        antialiasing: true
        backgroundColor: "transparent"
        plotAreaColor: "transparent"
        legend.visible: false
        margins.left: 0
        margins.right: 0
        margins.top: 0
        margins.bottom: 0

        ValueAxis {
            id: along

            min: 0
            max: root.last
            tickCount: Math.max(2, root.ticks.length)
            labelsVisible: false
            gridVisible: false
            color: root.grid
        }
        ValueAxis {
            id: upright

            labelFormat: "%g"
            labelsColor: Look.quiet(Kirigami.Theme.textColor)
            labelsFont: root.small
            lineVisible: false
            gridLineColor: root.grid
        }
        LineSeries {
            id: goal

            axisX: along
            axisY: upright
            width: 1.5
            color: Look.ink(Kirigami.Theme.positiveTextColor, Kirigami.Theme.textColor)
        }
        LineSeries {
            id: plan

            axisX: along
            axisY: upright
            width: 1.5
            style: Qt.DashLine
            color: Look.quiet(Kirigami.Theme.textColor)
        }
        LineSeries {
            id: fact

            axisX: along
            axisY: upright
            width: 2.5
            color: root.ink
        }
    }
    PlanLabels {
        anchors.fill: parent
        plot: view.plotArea
        low: upright.min
        high: upright.max
        last: root.last
        actual: root.actual
        planned: root.planned.length > 1
        target: root.target
        targetLabel: root.targetLabel
        today: root.today
        ticks: root.ticks
        small: root.small
    }
}
