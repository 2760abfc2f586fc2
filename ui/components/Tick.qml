// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import org.kde.kirigami as Kirigami

// A tick drawn as a line: icons of this size lose their shape.
Shape {
    id: tick
    property color tone: Kirigami.Theme.textColor
    property real size: 9
    // A change of colour alone is not always drawn under GL; a path that moves by nothing visible is.
    property int beat: 0
    onToneChanged: ++beat
    implicitWidth: size
    implicitHeight: size
    layer.enabled: true
    layer.samples: 4
    ShapePath {
        strokeColor: tick.tone
        strokeWidth: tick.size * 0.19
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
        startX: tick.size * 0.12 + (tick.beat % 2) * 0.001
        startY: tick.size * 0.55
        PathLine {
            x: tick.size * 0.4
            y: tick.size * 0.82
        }
        PathLine {
            x: tick.size * 0.9
            y: tick.size * 0.2
        }
    }
}
