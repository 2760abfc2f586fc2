// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import org.kde.kirigami as Kirigami

// How far something is scrolled. Lies in the margin, so that nothing moves when it comes, and draws no line beside itself.
T.ScrollBar {
    id: root

    hoverEnabled: true
    orientation: Qt.Vertical
    policy: T.ScrollBar.AsNeeded
    minimumSize: Math.min(1, Kirigami.Units.gridUnit * 2 / Math.max(1, height))
    visible: policy !== T.ScrollBar.AlwaysOff
    enabled: size < 1
    padding: Kirigami.Units.smallSpacing / 2
    implicitWidth: Kirigami.Units.smallSpacing * 2.5
    implicitHeight: Kirigami.Units.gridUnit * 2
    // Not the bar itself: its place is kept, so that text does not wrap anew when it comes.
    contentItem: Rectangle {
        visible: root.size < 1
        implicitWidth: Kirigami.Units.smallSpacing * 1.5
        radius: width / 2
        color: Qt.alpha(Kirigami.Theme.textColor, root.pressed ? 0.6 : root.hovered || Look.contrast ? 0.5 : 0.22)
    }
}
