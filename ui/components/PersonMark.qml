// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// A person without a photograph: initials in a quiet circle.
Rectangle {
    id: mark
    required property string initials
    property real size: Kirigami.Units.gridUnit * 1.8
    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: Look.wash(Kirigami.Theme.highlightColor)
    border.width: 1
    border.color: Qt.alpha(Kirigami.Theme.highlightColor, 0.35)
    Accessible.ignored: true
    QQC2.Label {
        anchors.centerIn: parent
        text: mark.initials
        font.pointSize: mark.size * 0.29
        font.weight: Font.DemiBold
        color: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
    }
}
