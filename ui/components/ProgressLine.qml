// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

// Progress as a line, with a tick where the plan stands today; a plan below 0 is not drawn.
Item {
    id: root

    // 0 to 1; more is drawn as full.
    property real value
    property real planned: -1
    property string name: qsTr("Progress")
    readonly property real done: Math.max(0, Math.min(1, value))

    implicitWidth: Kirigami.Units.gridUnit * 6
    implicitHeight: Kirigami.Units.gridUnit * 0.6
    Accessible.role: Accessible.ProgressBar
    Accessible.name: name
    Accessible.description: planned < 0 ? qsTr("%1 percent done").arg(Math.round(value * 100)) : qsTr("%1 percent done, %2 percent planned by today").arg(Math.round(value * 100)).arg(Math.round(planned * 100))

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        height: Kirigami.Units.smallSpacing
        radius: height / 2
        color: Qt.alpha(Kirigami.Theme.textColor, 0.13)

        Rectangle {
            anchors.left: parent.left
            width: parent.width * root.done
            height: parent.height
            radius: parent.radius
            color: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
        }
    }
    Rectangle {
        visible: root.planned >= 0
        x: (root.width - width) * (Look.mirrored ? 1 - Math.min(1, root.planned) : Math.min(1, root.planned))
        width: 2
        height: root.height
        color: Kirigami.Theme.textColor
    }
}
