// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// What stands over the lines of a PlannedLineChart: dots with their values on hover, the names of the lines, today.
Item {
    id: root

    required property rect plot
    required property real low
    required property real high
    required property real last
    required property list<chartPoint> actual
    required property bool planned
    required property real target
    required property string targetLabel
    required property real today
    required property list<string> ticks
    required property font small
    readonly property color quiet: Look.quiet(Kirigami.Theme.textColor)
    readonly property real foot: plot.y + plot.height

    function px(x: real): real {
        return plot.x + plot.width * x / last;
    }
    function py(y: real): real {
        return foot - plot.height * (y - low) / Math.max(0.000001, high - low);
    }

    component Words: QQC2.Label {
        font: root.small
        color: root.quiet
        Accessible.ignored: true
    }

    FontMetrics {
        id: metrics

        font: root.small
    }
    Repeater {
        model: root.actual

        ChartDot {
            required property chartPoint modelData

            x: root.px(modelData.x) - width / 2
            y: root.py(modelData.y) - height / 2
            ink: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
            words: qsTr("%1: %2").arg(modelData.when).arg(modelData.value)
        }
    }
    Rectangle {
        visible: root.today >= 0
        x: root.px(root.today)
        y: root.py(root.target)
        width: 1
        height: Math.max(0, root.foot - y)
        color: Qt.alpha(Kirigami.Theme.textColor, 0.35)
    }
    Words {
        visible: root.today >= 0
        x: Math.min(root.px(root.today) + 5, root.width - width)
        y: root.foot - height - 2
        text: qsTr("today")
    }
    Words {
        x: root.px(0) + 4
        y: root.py(root.target) - height - 1
        text: root.targetLabel
        color: Look.ink(Kirigami.Theme.positiveTextColor, Kirigami.Theme.textColor)
    }
    Words {
        visible: root.planned
        x: root.px(root.last) - width - 2
        y: root.py(root.low + (root.target - root.low) * 0.66)
        text: qsTr("planned")
    }
    Repeater {
        id: along

        // The widest of its words decide how many there is room for.
        readonly property real widest: root.ticks.reduce((width, words) => Math.max(width, metrics.advanceWidth(words)), 1)
        readonly property int every: Math.max(1, Math.ceil(widest * 1.25 * root.last / Math.max(1, root.plot.width)))

        model: root.ticks

        Words {
            required property int index
            required property string modelData

            visible: index % along.every === 0

            x: Math.max(0, Math.min(root.px(index) - width / 2, root.width - width))
            y: root.height - height
            text: modelData
        }
    }
}
