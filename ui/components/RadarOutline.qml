// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// One polygon of a RadarChart.
Shape {
    id: root

    required property list<point> corners
    required property color stroke
    property color wash: "transparent"
    property real weight: 1
    property bool dashed: false
    // A change of colour alone is not always drawn under GL; a path that moves by nothing visible is.
    property int beat: 0

    anchors.fill: parent
    layer.enabled: true
    layer.samples: 4
    onStrokeChanged: ++beat

    ShapePath {
        strokeColor: root.stroke
        strokeWidth: root.weight
        fillColor: root.wash
        strokeStyle: root.dashed ? ShapePath.DashLine : ShapePath.SolidLine
        dashPattern: [4, 3]
        joinStyle: ShapePath.RoundJoin

        PathPolyline {
            path: root.corners.map(corner => Qt.point(corner.x + (root.beat % 2) * 0.001, corner.y))
        }
    }
}
