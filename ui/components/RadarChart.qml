// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// Levels per pillar on polygons, for the shape only. Mentor: filled. Self: outline. Target: dashes. The rings carry the
// numbers of the steps. A series without values is not drawn.
Item {
    id: root

    property list<string> names
    property list<real> mentor
    property list<real> self
    property list<real> target
    property int steps: 5
    readonly property color ink: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
    readonly property real radius: Math.min(width * 0.34, height * 0.385)
    readonly property point centre: Qt.point(width / 2, height * 0.565)

    function angle(index: int): real {
        return -Math.PI / 2 + index * 2 * Math.PI / names.length;
    }
    function at(index: int, value: real): point {
        return Qt.point(centre.x + Math.cos(angle(index)) * radius * value / steps, centre.y + Math.sin(angle(index)) * radius * value / steps);
    }
    function polygon(values: list<real>): list<point> {
        const corners = [];
        for (let i = 0; values.length > 2 && i <= values.length; ++i)
            corners.push(at(i % values.length, values[i % values.length]));
        return corners;
    }

    implicitWidth: Kirigami.Units.gridUnit * 18
    implicitHeight: Kirigami.Units.gridUnit * 14
    Accessible.role: Accessible.Chart
    Accessible.name: names.map((name, i) => qsTr("%1: mentor %2, self %3, target %4").arg(name.replace("\n", " ")).arg(mentor[i] ?? qsTr("none")).arg(self[i] ?? qsTr("none")).arg(target[i] ?? qsTr("none"))).join("; ")

    Repeater {
        model: root.steps

        RadarOutline {
            required property int index

            corners: root.polygon(root.names.map(() => index + 1))
            stroke: Qt.alpha(Kirigami.Theme.textColor, 0.16)
        }
    }
    RadarOutline {
        corners: root.polygon(root.target)
        stroke: Kirigami.Theme.textColor
        weight: 2
        dashed: true
    }
    RadarOutline {
        corners: root.polygon(root.mentor)
        stroke: root.ink
        weight: 2
        wash: Qt.alpha(root.ink, 0.22)
    }
    RadarOutline {
        corners: root.polygon(root.self)
        stroke: Look.ink(Kirigami.Theme.neutralTextColor, Kirigami.Theme.textColor)
        weight: 2
    }
    Repeater {
        model: root.names.length > 0 ? root.steps : 0

        QQC2.Label {
            required property int index
            readonly property point place: root.at(0, index + 1)

            x: place.x + 3
            y: place.y - height / 2 + 3
            text: index + 1
            font.pointSize: Look.base * 0.75
            color: Look.quiet(Kirigami.Theme.textColor)
            Accessible.ignored: true
        }
    }
    Repeater {
        model: root.names

        QQC2.Label {
            required property int index
            required property string modelData
            readonly property point place: root.at(index, root.steps * 1.09)

            x: Math.max(0, Math.min(root.width - width, place.x - width * (0.5 - Math.cos(root.angle(index)) * 0.5)))
            y: place.y - height * (0.5 - Math.sin(root.angle(index)) * 0.5)
            text: modelData
            font.pointSize: Look.noteSize
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
