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
        checkIn.begin();
        checkInCard.begin();
    }
    function beginReframing() {
        editor.beginReframing();
        band.begin();
    }

    spacing: Look.gap
    Layout.fillWidth: true
    Layout.fillHeight: true

    GoalPartForm {
        id: form

        goals: root.editor.goals
        milestones: root.parts.milestones
        onRemovalWanted: (milestone, id) => root.parts.remove(milestone ? GoalParts.Milestone : GoalParts.Step, id)
    }
    GoalHeading {
        id: heading

        editor: root.editor
        onUndoWanted: root.undoWanted()
        onRedoWanted: root.redoWanted()
    }
    CopyBand {
        visible: root.editor.copy
        owner: root.copyOf.owner
        people: root.copyOf.people
        onOriginalWanted: root.originalWanted()
        onMenteeWanted: root.menteeWanted()
        onAssignmentWanted: root.assignmentWanted()
    }
    ReframeBand {
        id: band

        visible: root.editor.reframing
        editor: root.editor
    }
    CheckInCard {
        id: checkInCard

        visible: root.checkIn.active
        checkIn: root.checkIn
        unit: root.editor.metricUnit
        measured: root.editor.target !== ""
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
        onMilestoneOpened: id => form.openMilestone(id)
    }
    GoalBoard {
        visible: !root.editor.isNew
        parts: root.parts
        editable: root.editor.editable
        onStepOpened: id => form.openStep(id)
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
    WordingsCard {
        visible: root.parts.wordings.count > 0
        parts: root.parts
    }
    Item {
        visible: root.editor.isNew
        Layout.fillHeight: true
    }
}
