// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// What stands beside a text, and scrolls by itself where it is longer; its bar lies in the margin.
Flickable {
    id: root

    property bool wide: true
    default property alias content: column.data

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    contentHeight: column.implicitHeight + Look.pad * 2
    implicitHeight: contentHeight
    QQC2.ScrollBar.vertical: SlimBar {}
    Layout.fillHeight: wide
    Layout.fillWidth: !wide
    Layout.preferredWidth: Kirigami.Units.gridUnit * 15.8
    Layout.minimumWidth: wide ? Layout.preferredWidth : 0
    Layout.maximumWidth: wide ? Layout.preferredWidth : -1

    Kirigami.WheelHandler {
        target: root
    }
    ColumnLayout {
        id: column

        x: Look.pad
        y: Look.pad
        width: root.width - Look.pad - Kirigami.Units.gridUnit * 1.25
        spacing: Look.gap
    }
}
