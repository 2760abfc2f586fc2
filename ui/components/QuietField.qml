// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

// A text that is read as text and edited where it stands: a frame shows that it can be, under the pointer and with the focus.
PlainArea {
    id: root

    required property string name
    required property string value

    readonly property real inset: Kirigami.Units.smallSpacing

    leftPadding: inset
    rightPadding: inset
    topPadding: 2
    bottomPadding: 2
    wrapMode: TextEdit.Wrap
    hoverEnabled: true
    activeFocusOnTab: true
    Accessible.name: name
    onValueChanged: show(value)
    Component.onCompleted: show(value)

    background: Rectangle {
        radius: Kirigami.Units.cornerRadius
        color: root.activeFocus ? Qt.alpha(Kirigami.Theme.textColor, 0.04) : root.hovered && !root.readOnly ? Qt.alpha(Kirigami.Theme.textColor, 0.05) : "transparent"
        border.width: root.activeFocus ? 1.5 : 0
        border.color: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
    }
}
