// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// A value on a line, which says what it is when the pointer is over it.
Item {
    id: root

    required property color ink
    required property string words

    implicitWidth: Kirigami.Units.gridUnit
    implicitHeight: Kirigami.Units.gridUnit
    Accessible.role: Accessible.StaticText
    Accessible.name: words
    QQC2.ToolTip.visible: hover.hovered
    QQC2.ToolTip.text: words

    Rectangle {
        anchors.centerIn: parent
        width: Kirigami.Units.gridUnit * (hover.hovered ? 0.66 : 0.5)
        height: width
        radius: width / 2
        color: root.ink
    }
    HoverHandler {
        id: hover
    }
}
