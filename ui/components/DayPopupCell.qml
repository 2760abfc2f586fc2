// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// One day to choose: filled where it is chosen, ringed where it is today.
QQC2.AbstractButton {
    id: root

    required property int day
    required property int month
    required property int year
    required property int shownMonth
    required property date today
    required property date chosen

    readonly property bool isToday: isSame(today)
    readonly property bool isChosen: isSame(chosen)
    readonly property color ink: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)

    function isSame(other: date): bool {
        return other.getDate() === day && other.getMonth() === month && other.getFullYear() === year;
    }

    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    implicitWidth: Kirigami.Units.gridUnit * 1.6
    implicitHeight: Kirigami.Units.gridUnit * 1.4
    Accessible.name: new Date(year, month, day).toLocaleDateString(Qt.locale(), Locale.LongFormat)
    Keys.onReturnPressed: clicked()

    background: Rectangle {
        radius: Kirigami.Units.cornerRadius
        color: root.isChosen ? root.ink : root.hovered ? Qt.alpha(Kirigami.Theme.textColor, 0.09) : "transparent"
        border.width: root.visualFocus ? 2 : root.isToday ? 1 : 0
        border.color: root.visualFocus ? Kirigami.Theme.textColor : root.ink
    }
    contentItem: QQC2.Label {
        text: root.day
        font.pointSize: Look.noteSize
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        color: root.isChosen ? Kirigami.Theme.backgroundColor : root.month === root.shownMonth ? Kirigami.Theme.textColor : Look.quiet(Kirigami.Theme.textColor)
    }
}
