// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

// Milestones from one side to the other, or below each other where it is narrow. The roles of model: name, when, stage
// ("done", "next" or "later").
GridLayout {
    id: root

    required property var model
    property real stopWidth: Kirigami.Units.gridUnit * 6
    readonly property bool narrow: width < stopWidth * Math.max(1, stops.count)

    signal chosen(int row)

    columns: narrow ? 1 : Math.max(1, stops.count)
    columnSpacing: 0
    uniformCellWidths: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Milestones")

    Repeater {
        id: stops

        model: root.model

        MilestoneStop {
            required property int index

            last: index === stops.count - 1 || root.narrow
            onClicked: root.chosen(index)
        }
    }
}
