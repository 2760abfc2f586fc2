// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// One day of a month: filled where it is today, ringed where it is chosen, a dot where something was written.
QQC2.AbstractButton {
    id: root

    required property int day
    required property date date
    required property int entries
    required property bool isToday
    required property bool isFuture
    required property bool isChosen
    required property string words

    readonly property color ink: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)

    // A day without entries has nothing to show.
    enabled: day > 0 && (entries > 0 || isToday || isChosen)
    hoverEnabled: true
    focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
    implicitHeight: Kirigami.Units.gridUnit * 1.25
    Layout.fillWidth: true
    Accessible.role: Accessible.Button
    Accessible.name: words
    Accessible.ignored: day === 0

    background: Item {
        Rectangle {
            readonly property real side: Kirigami.Units.gridUnit * 1.22

            anchors.centerIn: parent
            visible: root.day > 0
            width: side
            height: side
            radius: side / 2
            color: root.isToday ? root.ink : root.isChosen ? Qt.alpha(Kirigami.Theme.highlightColor, 0.3) : root.hovered ? Qt.alpha(Kirigami.Theme.textColor, 0.07) : "transparent"
            border.width: root.visualFocus ? 2 : root.isChosen ? 1 : 0
            border.color: root.isToday ? Kirigami.Theme.textColor : root.ink
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            visible: root.entries > 0 && !root.isToday
            width: 4
            height: 4
            radius: 2
            color: root.ink
        }
    }
    contentItem: QQC2.Label {
        text: root.day > 0 ? root.day : ""
        font.pointSize: Look.base * 0.8
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        opacity: 1
        color: root.isToday ? Kirigami.Theme.backgroundColor : root.isFuture && root.entries === 0 ? Qt.alpha(Kirigami.Theme.textColor, 0.75) : Kirigami.Theme.textColor
    }
}
