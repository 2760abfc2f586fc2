// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

// The sign of one source of a level: ring (self), diamond (peer), square (certified), upright line (target), bar (mentor).
Item {
    id: root

    required property string sign
    readonly property real unit: Kirigami.Units.gridUnit / 18
    readonly property color ink: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
    readonly property real side: unit * (sign === "self" ? 12 : sign === "peer" ? 9 : 7)

    implicitWidth: unit * (sign === "target" ? 3 : sign === "mentor" ? 18 : sign === "self" ? 12 : sign === "peer" ? 12 : 7)
    implicitHeight: unit * (sign === "target" ? 18 : sign === "mentor" ? 8 : sign === "self" ? 12 : sign === "peer" ? 12 : 7)
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        visible: root.sign === "target" || root.sign === "mentor"
        radius: 1.5
        color: root.sign === "target" ? Kirigami.Theme.textColor : Qt.alpha(root.ink, 0.75)
    }
    Rectangle {
        anchors.centerIn: parent
        visible: root.sign === "self" || root.sign === "peer" || root.sign === "certified"
        width: root.side
        height: root.side
        radius: root.sign === "self" ? root.side / 2 : 0
        rotation: root.sign === "peer" ? 45 : 0
        antialiasing: true
        color: Kirigami.Theme.backgroundColor
        border.width: 2
        border.color: root.sign === "self" ? root.ink : root.sign === "peer" ? Look.quiet(Kirigami.Theme.textColor) : Kirigami.Theme.textColor
    }
}
