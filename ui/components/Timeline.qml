// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// What happened, newest first. The roles of model: when, title, note, trust, by.
ColumnLayout {
    id: root

    required property var model

    signal chosen(int row)

    spacing: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Timeline")

    Repeater {
        id: rows

        model: root.model

        TimelineRow {
            required property int index

            first: index === 0
            last: index === rows.count - 1
            onClicked: root.chosen(index)
        }
    }
}
