// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// The values of a chart as rows: when, and how much.
TextScroll {
    id: root

    required property list<chartPoint> rows
    property string whenHeading: qsTr("When")
    property string valueHeading: qsTr("Value")

    implicitHeight: Kirigami.Units.gridUnit * 11

    ListView {
        model: root.rows
        clip: true
        focus: true
        headerPositioning: ListView.OverlayHeader
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Values of the chart")
        header: TableRow {
            when: root.whenHeading
            value: root.valueHeading
            heading: true
        }
        delegate: TableRow {
            required property chartPoint modelData

            when: modelData.when
            value: modelData.value
        }
    }

    component TableRow: Rectangle {
        id: row

        property string when
        property string value
        property bool heading: false

        z: heading ? 2 : 1
        width: ListView.view ? (ListView.view as ListView).width : 0
        implicitHeight: line.implicitHeight + Kirigami.Units.smallSpacing * 2
        color: heading ? Look.raised(Kirigami.Theme.backgroundColor, Kirigami.Theme.textColor) : "transparent"
        Accessible.role: Accessible.Row
        Accessible.name: qsTr("%1: %2").arg(when).arg(value)

        RowLayout {
            id: line

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            QQC2.Label {
                text: row.when
                font.weight: row.heading ? Font.DemiBold : Font.Normal
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            QQC2.Label {
                text: row.value
                font.weight: row.heading ? Font.DemiBold : Font.Normal
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
        }
        Rule {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
        }
    }
}
