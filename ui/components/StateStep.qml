// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// One step of a StateTrack: behind me filled, the one I am in heavy, later grey.
Row {
    id: root

    required property string text
    property bool first: false
    property bool past: false
    property bool now: false
    readonly property bool reached: past || now
    readonly property color ink: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
    readonly property real size: Kirigami.Units.gridUnit * 0.67

    spacing: Kirigami.Units.smallSpacing * 1.5

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.first
        width: root.size
        height: 2
        color: root.reached ? root.ink : Look.edge(Kirigami.Theme.textColor)
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: root.size
        height: root.size
        radius: root.size / 2
        color: root.past ? root.ink : "transparent"
        border.width: root.now ? 3 : 1.5
        border.color: root.reached ? root.ink : Qt.alpha(Kirigami.Theme.textColor, 0.35)
    }
    QQC2.Label {
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        font.pointSize: Look.noteSize
        font.weight: root.now ? Font.DemiBold : Font.Normal
        color: root.reached ? Kirigami.Theme.textColor : Look.quiet(Kirigami.Theme.textColor)
        Accessible.ignored: true
    }
}
