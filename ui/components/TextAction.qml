// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// A quiet action inside a card: reads as a link, works as a button, takes the focus.
QQC2.AbstractButton {
    id: button
    hoverEnabled: true
    activeFocusOnTab: true
    padding: 0
    Accessible.role: Accessible.Button
    Accessible.name: text
    contentItem: QQC2.Label {
        text: button.text
        font.pointSize: Look.noteSize
        font.underline: button.hovered || button.visualFocus
        color: Look.ink(Kirigami.Theme.linkColor, Kirigami.Theme.textColor)
    }
}
