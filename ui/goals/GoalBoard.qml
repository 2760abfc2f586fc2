// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// The small steps of a goal in columns.
Card {
    id: root

    required property GoalParts parts
    property bool editable: true
    property bool adding: false

    signal stepOpened(string id)

    component Column: StepColumn {
        movedStep: root.parts.movedStep
        editable: root.editable
        floor: board
        onStepShifted: (id, columns, rows) => root.parts.shiftStep(id, columns, rows)
        onStepOpened: id => root.stepOpened(id)
        onStepRemoved: id => root.parts.remove(GoalParts.Step, id)
        onFocusTaken: root.parts.forgetMovedStep()
    }

    heading: qsTr("Small steps")
    note: root.parts.stepCount === 0 ? qsTr("what can be done in an hour or two") : ""
    Layout.fillHeight: true

    Item {
        id: board

        implicitHeight: columns.implicitHeight
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: implicitHeight

        GridLayout {
            id: columns

            anchors.fill: parent
            columns: root.width < Kirigami.Units.gridUnit * 26 ? 1 : 3
            columnSpacing: Kirigami.Units.largeSpacing
            rowSpacing: Kirigami.Units.largeSpacing
            uniformCellWidths: true

            Column {
                name: qsTr("To do")
                steps: root.parts.toDo
                onStepDropped: (id, row) => root.parts.moveStep(id, GoalParts.ToDo, row)
            }
            Column {
                name: qsTr("Doing")
                steps: root.parts.doing
                onStepDropped: (id, row) => root.parts.moveStep(id, GoalParts.Doing, row)
            }
            Column {
                name: qsTr("Done")
                steps: root.parts.done
                onStepDropped: (id, row) => root.parts.moveStep(id, GoalParts.Done, row)
            }
        }
    }
    NewPartField {
        visible: root.editable
        name: qsTr("Add a step")
        Layout.fillWidth: true
        Layout.maximumWidth: Kirigami.Units.gridUnit * 22
        onWritten: words => root.parts.addStep(words)
    }
}
