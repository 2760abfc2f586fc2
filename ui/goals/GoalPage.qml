// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// One goal: what makes it SMART beside its measure, milestones, small steps, check-ins and wins.
CardPage {
    id: root

    required property OpenGoals goals
    property string goalId
    // The aspiration that a new goal serves from its beginning.
    property string aspirationId
    readonly property alias unsaved: editor.saveFailed

    signal goalKept(string id)
    signal removed
    signal gone
    signal mentorWanted
    signal originalWanted(string id)
    signal menteeWanted(real space)
    signal assignmentWanted(real space)
    signal undoWanted
    signal redoWanted
    signal messageWanted(string words)
    signal undoOffered(string words)

    function write() {
        cards.write();
        editor.aspirationId = aspirationId;
    }
    function flush() {
        editor.flush();
    }

    title: editor.title === "" ? qsTr("New goal") : editor.title
    listState: editor.state === GoalEditor.Loading ? RowListModel.Loading : editor.state === GoalEditor.Failed ? RowListModel.Failed : RowListModel.Ready
    errorText: editor.errorText
    onRetryWanted: editor.reload()
    saveProblem: editor.saveProblem
    onSaveWanted: editor.flush()
    titleDelegate: AudienceLine {
        id: audienceLine

        lead: Kirigami.Units.smallSpacing / 2
        people: shown.people
        changeable: !editor.isNew && editor.editable
        onChangeWanted: (audienceMenu.get() as GoalAudienceMenu).popup(audienceLine, 0, audienceLine.height)
    }
    actions: deeds.all

    GoalEditor {
        id: editor

        goals: root.goals
        goalId: root.goalId
        onGoalIdChanged: if (goalId !== "" && goalId !== root.goalId)
            root.goalKept(goalId)
        onRemoved: root.removed()
        onGone: root.gone()
        onFailed: message => root.messageWanted(message)
        onStateSet: words => root.undoOffered(words)
    }
    GoalParts {
        id: parts

        editor: editor
        onFailed: message => root.messageWanted(message)
        onRemoved: words => root.undoOffered(words)
    }
    GoalAudience {
        id: shown

        editor: editor
        onFailed: message => root.messageWanted(message)
    }
    CheckInEditor {
        id: checkIn

        goals: root.goals
        goalId: editor.goalId
    }
    GoalActions {
        id: deeds

        editor: editor
        checkingIn: checkIn.active
        onCheckInWanted: {
            root.flickable.contentY = 0;
            cards.beginCheckIn();
        }
        onReframingWanted: {
            root.flickable.contentY = 0;
            cards.beginReframing();
        }
    }
    OnDemand {
        id: audienceMenu

        sourceComponent: GoalAudienceMenu {
            audience: shown
            onMentorWanted: root.mentorWanted()
        }
    }
    GoalCards {
        id: cards

        editor: editor
        parts: parts
        checkIn: checkIn
        narrow: root.narrow
        copyOf: shown
        onOriginalWanted: root.originalWanted(editor.originalId)
        onMenteeWanted: root.menteeWanted(shown.space)
        onAssignmentWanted: root.assignmentWanted(shown.space)
        onUndoWanted: root.undoWanted()
        onRedoWanted: root.redoWanted()
        onMessageWanted: words => root.messageWanted(words)
    }
}
