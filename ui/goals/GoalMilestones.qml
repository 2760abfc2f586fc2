// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// The milestones of a goal from first to last.
Card {
    id: root

    required property GoalParts parts
    property bool editable: true

    signal milestoneOpened(string id)

    heading: qsTr("Milestones")
    note: root.parts.milestones.count === 0 ? qsTr("places on the way that can be seen to be reached") : ""

    GridLayout {
        visible: root.parts.milestones.count > 0
        columns: Math.max(1, Math.min(root.parts.milestones.count, Math.floor(width / (Kirigami.Units.gridUnit * 8))))
        columnSpacing: 0
        rowSpacing: Kirigami.Units.largeSpacing
        uniformCellWidths: true
        Layout.fillWidth: true

        Repeater {
            model: root.parts.milestones

            GoalStop {
                required property int index

                last: index === root.parts.milestones.count - 1
                editable: root.editable
                onOpened: root.milestoneOpened(partId)
                onReachedSet: reached => root.parts.setReached(partId, reached)
            }
        }
    }
    NewPartField {
        visible: root.editable
        name: qsTr("Add a milestone")
        Layout.fillWidth: true
        Layout.maximumWidth: Kirigami.Units.gridUnit * 22
        onWritten: words => root.parts.addMilestone(words)
    }
}
