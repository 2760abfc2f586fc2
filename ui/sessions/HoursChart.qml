// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import QtCharts
import org.kde.kirigami as Kirigami
import Waymark.Components

// Hours by month as bars, each with its value under the pointer. For use inside a ChartFrame, which adds the table.
Item {
    id: root

    // What is counted: "Hours by month".
    property string name
    property list<chartPoint> months
    property list<string> ticks
    readonly property color ink: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
    readonly property color quiet: Look.quiet(Kirigami.Theme.textColor)
    readonly property font small: Qt.font({
        family: Application.font.family,
        pointSize: Look.base * 0.85
    })
    // Every second or third month has its name where there are many.
    readonly property int stride: Math.max(1, Math.ceil(ticks.length / Math.max(1, Math.floor(width / (Kirigami.Units.gridUnit * 2.5)))))

    function measure() {
        upright.min = 0;
        upright.max = Math.max(1, ...months.map(month => month.y));
        upright.tickCount = 4;
        upright.applyNiceNumbers();
    }

    implicitWidth: Kirigami.Units.gridUnit * 20
    implicitHeight: Kirigami.Units.gridUnit * 11
    Accessible.role: Accessible.Chart
    Accessible.name: name
    Accessible.description: months.length > 0 ? qsTr("%1 in %2").arg(months[months.length - 1].value).arg(months[months.length - 1].when) : ""

    onMonthsChanged: Qt.callLater(measure)
    Component.onCompleted: measure()

    ChartView {
        id: view

        anchors.fill: parent
        anchors.bottomMargin: Kirigami.Units.gridUnit
        antialiasing: true
        backgroundColor: "transparent"
        plotAreaColor: "transparent"
        legend.visible: false
        localizeNumbers: true
        margins.left: 0
        margins.right: 0
        margins.top: 0
        margins.bottom: 0

        BarCategoryAxis {
            id: along

            categories: root.months.map(month => month.when)
            labelsVisible: false
            gridVisible: false
            color: Look.edge(Kirigami.Theme.textColor)
        }
        ValueAxis {
            id: upright

            labelFormat: "%.1f"
            labelsColor: root.quiet
            labelsFont: root.small
            lineVisible: false
            gridLineColor: Look.edge(Kirigami.Theme.textColor)
        }
        BarSeries {
            axisX: along
            axisY: upright
            barWidth: 0.6

            BarSet {
                values: root.months.map(month => month.y)
                color: root.ink
                borderColor: "transparent"
                onHovered: (status, index) => tip.show(status ? index : -1)
            }
        }
    }
    Note {
        x: view.plotArea.x
        text: qsTr("hours")
        font: root.small
        width: implicitWidth
        Accessible.ignored: true
    }
    Repeater {
        model: root.ticks

        Note {
            required property string modelData
            required property int index

            x: view.plotArea.x + view.plotArea.width * (index + 0.5) / root.ticks.length - width / 2
            y: view.plotArea.y + view.plotArea.height + Kirigami.Units.smallSpacing
            width: implicitWidth
            visible: index % root.stride === 0
            text: modelData
            font: root.small
            Accessible.ignored: true
        }
    }
    QQC2.ToolTip {
        id: tip

        function show(index: int) {
            visible = index >= 0;
            if (visible)
                text = qsTr("%1: %2").arg(root.months[index].when).arg(root.months[index].value);
        }
    }
}
