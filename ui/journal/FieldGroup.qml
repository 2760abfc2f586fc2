// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// A named group at the side of an entry.
ColumnLayout {
    id: root

    required property string name
    default property alias content: inner.data

    spacing: Kirigami.Units.smallSpacing
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    ListLabel {
        text: root.name
        Layout.leftMargin: 0
        Layout.rightMargin: 0
        Layout.topMargin: 0
    }
    ColumnLayout {
        id: inner

        spacing: Kirigami.Units.smallSpacing
        Layout.fillWidth: true
    }
}
