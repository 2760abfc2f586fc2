// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The pages of GoalsPlace, read when it first opens.
QtObject {
    id: root

    required property GoalsPlace place

    readonly property Component list: GoalListPage {
        goals: root.place.goals
        currentRecord: root.place.current
        onGoalChosen: id => root.place.showGoal(id)
        onAspirationChosen: id => root.place.showAspiration(id)
        onNewGoalWanted: root.place.writeGoal("")
        onNewAspirationWanted: root.place.writeAspiration()
        onFirstLoaded: id => root.place.current = root.place.current === "" && !root.place.fresh ? id : root.place.current
    }
    readonly property Component goal: GoalPage {
        goals: root.place.goals
        goalId: root.place.current
        onGoalKept: id => root.place.current = id
        onGone: root.place.showGoal((root.place.list as GoalListPage).neighbourOf(root.place.current))
        onRemoved: {
            root.place.showGoal((root.place.list as GoalListPage).neighbourOf(root.place.current));
            root.place.undoOffered(qsTr("The goal is in the trash."));
        }
        onMentorWanted: root.place.placeWanted("exchange", "")
        onOriginalWanted: id => root.place.showGoal(id)
        onMenteeWanted: space => root.place.placeWanted("mentees", "%1".arg(space))
        onAssignmentWanted: space => root.place.placeWanted("mentees", "%1/give".arg(space))
        onUndoWanted: root.place.undoWanted()
        onRedoWanted: root.place.redoWanted()
        onMessageWanted: words => root.place.messageWanted(words)
        onUndoOffered: words => root.place.undoOffered(words)
    }
    readonly property Component aspiration: AspirationPage {
        goals: root.place.goals
        aspirationId: root.place.current
        onAspirationKept: id => root.place.current = id
        onGone: root.place.showGoal((root.place.list as GoalListPage).neighbourOf(root.place.current))
        onRemoved: {
            root.place.showGoal((root.place.list as GoalListPage).neighbourOf(root.place.current));
            root.place.undoOffered(qsTr("The aspiration is in the trash. Its goals are kept."));
        }
        onGoalWanted: id => root.place.writeGoal(id)
        onUndoWanted: root.place.undoWanted()
        onRedoWanted: root.place.redoWanted()
        onMessageWanted: words => root.place.messageWanted(words)
        onUndoOffered: words => root.place.undoOffered(words)
    }
}
