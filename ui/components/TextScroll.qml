// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls as QQC2

// A view that scrolls from top to bottom only, with a bar that keeps to the margin.
QQC2.ScrollView {
    id: root

    // To the top, when another text stands in it.
    function rewind() {
        (contentItem as Flickable).contentY = 0;
    }

    QQC2.ScrollBar.horizontal.policy: QQC2.ScrollBar.AlwaysOff
    QQC2.ScrollBar.vertical: SlimBar {
        parent: root
        z: 1
        x: root.mirrored ? 0 : root.width - width
        y: root.topPadding
        height: root.availableHeight
    }
}
