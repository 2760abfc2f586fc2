// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

// The bar of a BarScale with its marks, each on its true value.
Item {
    id: root

    property int steps: 5
    property real mentor: -1
    property real self: -1
    property real peer: -1
    property real certified: -1
    property real target: -1
    readonly property real unit: Kirigami.Units.gridUnit / 18
    readonly property real mid: 9 * unit
    readonly property real thick: 8 * unit
    readonly property color ink: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)

    function at(value: real): real {
        const along = width * value / steps;
        return Look.mirrored ? width - along : along;
    }

    implicitHeight: 22 * unit
    implicitWidth: Kirigami.Units.gridUnit * 8

    Row {
        y: root.mid - root.thick / 2
        spacing: 2

        Repeater {
            model: root.steps

            Rectangle {
                width: (root.width - 2 * (root.steps - 1)) / root.steps
                height: root.thick
                radius: 2
                color: Qt.alpha(Kirigami.Theme.textColor, 0.1)
            }
        }
    }
    Rectangle {
        visible: root.mentor > 0
        x: Math.min(root.at(0), root.at(root.mentor))
        y: root.mid - root.thick / 2
        width: Math.abs(root.at(root.mentor) - root.at(0))
        height: root.thick
        radius: 2
        color: Qt.alpha(root.ink, 0.75)
    }
    BarSign {
        sign: "target"
        value: root.target
    }
    BarSign {
        sign: "certified"
        value: root.certified
        y: root.mid + 6 * root.unit
    }
    BarSign {
        sign: "peer"
        value: root.peer
    }
    BarSign {
        sign: "self"
        value: root.self
    }

    component BarSign: Loader {
        id: place

        property string sign
        property real value

        active: value >= 0
        x: root.at(value) - width / 2
        y: root.mid - height / 2
        sourceComponent: LevelSign {
            sign: place.sign
        }
    }
}
