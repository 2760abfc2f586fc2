// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// The one thing to do next. At most one on a screen.
QQC2.AbstractButton {
    id: button
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    leftPadding: Kirigami.Units.largeSpacing * 2
    rightPadding: leftPadding
    implicitHeight: Kirigami.Units.gridUnit * 1.85
    Accessible.name: text
    readonly property color ink: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
    background: Rectangle {
        radius: Kirigami.Units.cornerRadius
        color: !button.enabled ? Qt.alpha(Kirigami.Theme.textColor, 0.08) : button.down ? Qt.darker(button.ink, 1.15) : button.hovered ? Qt.lighter(button.ink, 1.1) : button.ink
        border.width: button.visualFocus ? 2 : 0
        border.color: Kirigami.Theme.textColor
    }
    contentItem: QQC2.Label {
        text: button.text
        font.weight: Font.DemiBold
        color: button.enabled ? Kirigami.Theme.backgroundColor : Qt.alpha(Kirigami.Theme.textColor, 0.55)
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
