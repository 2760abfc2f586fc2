// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

// What the lines of a RadarChart say.
Flow {
    id: root

    readonly property color ink: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)

    spacing: Kirigami.Units.largeSpacing

    component Words: Note {
        rightPadding: Kirigami.Units.smallSpacing
    }

    Item {
        width: Kirigami.Units.gridUnit * 0.9
        height: Kirigami.Units.gridUnit

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: Kirigami.Units.gridUnit * 0.6
            radius: 2
            color: Qt.alpha(root.ink, 0.3)
            border.width: 2
            border.color: root.ink
        }
    }
    Words {
        text: qsTr("Mentor")
    }
    Item {
        width: Kirigami.Units.gridUnit * 0.9
        height: Kirigami.Units.gridUnit

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: 2
            color: Look.ink(Kirigami.Theme.neutralTextColor, Kirigami.Theme.textColor)
        }
    }
    Words {
        text: qsTr("Self")
    }
    Row {
        height: Kirigami.Units.gridUnit
        spacing: 3

        Repeater {
            model: 3

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: 5
                height: 2
                color: Kirigami.Theme.textColor
            }
        }
    }
    Words {
        text: qsTr("Target")
    }
}
