// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// What stands beside a text, and scrolls by itself where it is longer.
QQC2.ScrollView {
    id: root

    property bool wide: true
    default property alias content: column.data

    contentWidth: availableWidth
    implicitHeight: column.implicitHeight + Look.pad * 2
    QQC2.ScrollBar.horizontal.policy: QQC2.ScrollBar.AlwaysOff
    Layout.fillHeight: wide
    Layout.fillWidth: !wide
    Layout.preferredWidth: Kirigami.Units.gridUnit * 16.4
    Layout.minimumWidth: wide ? Layout.preferredWidth : 0
    Layout.maximumWidth: wide ? Layout.preferredWidth : -1

    Item {
        width: root.availableWidth
        implicitHeight: column.implicitHeight + Look.pad * 2

        ColumnLayout {
            id: column

            x: Look.pad
            y: Look.pad
            width: parent.width - Look.pad * 2
            spacing: Look.gap
        }
    }
}
