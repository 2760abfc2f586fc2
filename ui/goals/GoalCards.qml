// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// Everything that stands on the page of a goal, card by card. What a new goal cannot have yet is not there.
ColumnLayout {
    id: root

    required property GoalEditor editor
    required property GoalParts parts
    required property CheckInEditor checkIn
    required property GoalAudience copyOf
    property bool narrow: false

    signal undoWanted
    signal redoWanted
    signal messageWanted(string words)
    signal originalWanted
    signal menteeWanted
    signal assignmentWanted

    function write() {
        heading.write();
    }
    function beginCheckIn() {
        bands.beginCheckIn();
    }
    function beginReframing() {
        bands.beginReframing();
    }

    spacing: Look.gap
    Layout.fillWidth: true
    Layout.fillHeight: true

    OnDemand {
        id: form

        sourceComponent: GoalPartForm {
            goals: root.editor.goals
            milestones: root.parts.milestones
            onRemovalWanted: (milestone, id) => root.parts.remove(milestone ? GoalParts.Milestone : GoalParts.Step, id)
        }
    }
    GoalHeading {
        id: heading

        editor: root.editor
        onUndoWanted: root.undoWanted()
        onRedoWanted: root.redoWanted()
    }
    GoalBands {
        id: bands

        editor: root.editor
        checkIn: root.checkIn
        copyOf: root.copyOf
        onOriginalWanted: root.originalWanted()
        onMenteeWanted: root.menteeWanted()
        onAssignmentWanted: root.assignmentWanted()
    }
    GridLayout {
        columns: root.narrow ? 1 : 2
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        Layout.fillWidth: true
        Layout.fillHeight: false

        GoalSmart {
            editor: root.editor
            onUndoWanted: root.undoWanted()
            onRedoWanted: root.redoWanted()
            Layout.preferredWidth: Kirigami.Units.gridUnit * 24
            Layout.fillHeight: true
        }
        GoalChartCard {
            visible: !root.editor.isNew
            editor: root.editor
            onMessageWanted: words => root.messageWanted(words)
            Layout.preferredWidth: Kirigami.Units.gridUnit * 18
            Layout.fillHeight: true
        }
    }
    GoalMilestones {
        visible: !root.editor.isNew
        parts: root.parts
        editable: root.editor.editable
        onMilestoneOpened: id => (form.get() as GoalPartForm).openMilestone(id)
    }
    GoalBoard {
        visible: !root.editor.isNew
        parts: root.parts
        editable: root.editor.editable
        onStepOpened: id => (form.get() as GoalPartForm).openStep(id)
    }
    GridLayout {
        visible: !root.editor.isNew
        columns: root.narrow ? 1 : 2
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        CheckInsCard {
            parts: root.parts
            editable: root.editor.editable
            Layout.fillHeight: true
            onCheckInWanted: root.beginCheckIn()
            onCorrectionWanted: id => root.checkIn.correct(id)
        }
        WinsCard {
            visible: !root.editor.copy
            parts: root.parts
            Layout.fillHeight: true
        }
    }
    Part {
        wanted: root.parts.wordings.count > 0
        sourceComponent: WordingsCard {
            parts: root.parts
        }
    }
    Item {
        visible: root.editor.isNew
        Layout.fillHeight: true
    }
}
