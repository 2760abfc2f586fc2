// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// How many things wait for me. Hidden at zero.
Rectangle {
    property int count
    visible: count > 0
    implicitHeight: Kirigami.Units.gridUnit
    implicitWidth: Math.max(implicitHeight, label.implicitWidth + Kirigami.Units.largeSpacing)
    radius: height / 2
    color: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
    QQC2.Label {
        id: label
        anchors.centerIn: parent
        text: parent.count
        font.pointSize: Look.noteSize
        font.weight: Font.DemiBold
        color: Kirigami.Theme.backgroundColor
    }
}
