// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

// A comment of an AnchoredText, with the line that leads to its passage.
CommentNote {
    id: root

    required number
    required who
    required words
    required current
    required settled
    required property int start
    property real anchorY: 0
    property real lead: 0

    Rectangle {
        parent: root
        visible: root.lead > 0
        x: Look.mirrored ? root.width : -width
        y: root.anchorY - root.y
        width: root.lead
        height: 1
        color: Look.ink(root.settled ? Kirigami.Theme.positiveTextColor : Kirigami.Theme.neutralTextColor, Kirigami.Theme.textColor)
        opacity: root.current ? 1 : 0.45
    }
}
