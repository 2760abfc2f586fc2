// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import org.kde.kirigami as Kirigami

// How it felt, 1 to 5: a face drawn as lines, so that it takes the colour of the text. Always beside a word or with a name.
Item {
    id: face
    property int mood: 3
    property real size: 18
    property color tone: Look.quiet(Kirigami.Theme.textColor)
    // A change of colour alone is not always drawn under GL; a path that moves by nothing visible is.
    property int beat: 0
    onToneChanged: ++beat
    readonly property real bend: (mood - 3) * size * 0.11
    readonly property real mouth: size * 0.66 - bend * 0.35
    implicitWidth: size
    implicitHeight: size
    Accessible.role: Accessible.Graphic
    Accessible.name: Look.moodWord(mood)
    Rectangle {
        width: face.size
        height: width
        radius: width / 2
        color: "transparent"
        border.width: 1.5
        border.color: face.tone
        antialiasing: true
    }
    Rectangle {
        x: face.size * 0.29
        y: face.size * 0.33
        width: face.size * 0.13
        height: width
        radius: width / 2
        color: face.tone
        antialiasing: true
    }
    Rectangle {
        x: face.size * 0.58
        y: face.size * 0.33
        width: face.size * 0.13
        height: width
        radius: width / 2
        color: face.tone
        antialiasing: true
    }
    Shape {
        width: face.size
        height: face.size
        layer.enabled: true
        layer.samples: 4
        ShapePath {
            strokeColor: face.tone
            strokeWidth: 1.5
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            startX: face.size * 0.29 + (face.beat % 2) * 0.001
            startY: face.mouth
            PathQuad {
                x: face.size * 0.71
                y: face.mouth
                controlX: face.size * 0.5
                controlY: face.mouth + face.bend * 2
            }
        }
    }
}
