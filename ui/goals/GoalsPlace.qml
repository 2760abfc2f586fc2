// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// Goals as a place of the window: the list, and the goal or the aspiration beside it.
Place {
    id: root

    required property OpenGoals goals
    property string current
    // A new goal or aspiration is being written: the list does not choose another one when it comes.
    property bool fresh: false
    property GoalListPage list
    property GoalPage goal
    property AspirationPage aspiration

    function open(record: string) {
        pageStack.clear();
        current = record;
        fresh = false;
        aspiration = null;
        list = push(listPage) as GoalListPage;
        goal = push(goalPage) as GoalPage;
        pageStack.currentIndex = record === "" ? 0 : 1;
    }
    function showGoal(id: string) {
        current = id;
        if (!goal) {
            aspiration = null;
            pageStack.pop(list);
            goal = push(goalPage) as GoalPage;
        }
        pageStack.currentIndex = 1;
    }
    function showAspiration(id: string) {
        current = id;
        if (!aspiration) {
            goal = null;
            pageStack.pop(list);
            aspiration = push(aspirationPage) as AspirationPage;
        }
        pageStack.currentIndex = 1;
    }
    function writeGoal(aspirationId: string) {
        showGoal("");
        fresh = true;
        goal.aspirationId = aspirationId;
        goal.write();
    }
    function writeAspiration() {
        showAspiration("");
        fresh = true;
        aspiration.write();
    }
    function flush() {
        goal?.flush();
        aspiration?.flush();
    }

    name: "goals"
    title: qsTr("Goals")
    iconName: "flag-symbolic"
    actions: [
        Kirigami.Action {
            text: qsTr("Write a goal")
            icon.name: "list-add-symbolic"
            onTriggered: root.writeGoal("")
        },
        Kirigami.Action {
            text: qsTr("Write an aspiration")
            icon.name: "flag-symbolic"
            onTriggered: root.writeAspiration()
        }
    ]

    Component {
        id: listPage

        GoalListPage {
            goals: root.goals
            currentRecord: root.current
            onGoalChosen: id => root.showGoal(id)
            onAspirationChosen: id => root.showAspiration(id)
            onNewGoalWanted: root.writeGoal("")
            onNewAspirationWanted: root.writeAspiration()
            onFirstLoaded: id => root.current = root.current === "" && !root.fresh ? id : root.current
        }
    }
    Component {
        id: goalPage

        GoalPage {
            goals: root.goals
            goalId: root.current
            onGoalKept: id => root.current = id
            onGone: root.showGoal(root.list.neighbourOf(root.current))
            onRemoved: {
                root.showGoal(root.list.neighbourOf(root.current));
                root.undoOffered(qsTr("The goal is in the trash."));
            }
            onMentorWanted: root.placeWanted("exchange", "")
            onOriginalWanted: id => root.showGoal(id)
            onMenteeWanted: space => root.placeWanted("mentees", "%1".arg(space))
            onAssignmentWanted: space => root.placeWanted("mentees", "%1/give".arg(space))
            onUndoWanted: root.undoWanted()
            onRedoWanted: root.redoWanted()
            onMessageWanted: words => root.messageWanted(words)
            onUndoOffered: words => root.undoOffered(words)
        }
    }
    Component {
        id: aspirationPage

        AspirationPage {
            goals: root.goals
            aspirationId: root.current
            onAspirationKept: id => root.current = id
            onGone: root.showGoal(root.list.neighbourOf(root.current))
            onRemoved: {
                root.showGoal(root.list.neighbourOf(root.current));
                root.undoOffered(qsTr("The aspiration is in the trash. Its goals are kept."));
            }
            onGoalWanted: id => root.writeGoal(id)
            onUndoWanted: root.undoWanted()
            onRedoWanted: root.redoWanted()
            onMessageWanted: words => root.messageWanted(words)
            onUndoOffered: words => root.undoOffered(words)
        }
    }
}
