// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import org.kde.kirigami as Kirigami

// The sign: a cairn of three stones.
Column {
    id: sign
    property real size: Kirigami.Units.gridUnit * 3
    property color tone: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
    spacing: size * 0.05
    Accessible.ignored: true
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: sign.size * 0.04
        width: sign.size * 0.34
        height: sign.size * 0.22
        radius: height / 2
        color: Qt.alpha(sign.tone, 0.55)
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.horizontalCenterOffset: -sign.size * 0.03
        width: sign.size * 0.6
        height: sign.size * 0.27
        radius: height / 2
        color: Qt.alpha(sign.tone, 0.78)
    }
    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: sign.size * 0.9
        height: sign.size * 0.33
        radius: height / 2
        color: sign.tone
    }
}
