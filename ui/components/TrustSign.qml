// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// The sign of a TrustMark alone: filled with a tick, ring with a tick, ring with a question mark.
Tone {
    id: root

    property string trust: "confirmed"
    property real size: Kirigami.Units.gridUnit * 0.84

    kind: trust === "confirmed" ? "good" : trust === "signed" ? "accent" : "neutral"
    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: root.trust === "confirmed" ? root.ink : "transparent"
        border.width: 1.5
        border.color: root.ink
    }
    Tick {
        anchors.centerIn: parent
        visible: root.trust !== "unconfirmed"
        size: root.size * 0.6
        tone: root.trust === "confirmed" ? Kirigami.Theme.backgroundColor : root.ink
    }
    QQC2.Label {
        anchors.centerIn: parent
        visible: root.trust === "unconfirmed"
        //: Inside a ring: nobody has confirmed it.
        text: qsTr("?")
        font.pointSize: Look.base * 0.75
        font.weight: Font.Bold
        color: root.ink
    }
}
