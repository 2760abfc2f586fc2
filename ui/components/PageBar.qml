// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import org.kde.kirigami as Kirigami

// The SlimBar of a ScrollablePage, whose own takes room from the page.
SlimBar {
    id: root

    required property Kirigami.ScrollablePage page
    readonly property Flickable area: page.flickable

    anchors.top: page.contentItem.top
    anchors.bottom: page.contentItem.bottom
    anchors.right: page.contentItem.right
    z: 2
    size: area.visibleArea.heightRatio
    position: area.visibleArea.yPosition
    onPositionChanged: if (pressed)
        area.contentY = area.originY - area.topMargin + position * area.height / size
}
