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
    property Item list
    property Item goal
    property Item aspiration

    function open(record: string) {
        pageStack.clear();
        current = record;
        fresh = false;
        aspiration = null;
        list = push((pages() as GoalsPages).list);
        goal = push((pages() as GoalsPages).goal);
        pageStack.currentIndex = record === "" ? 0 : 1;
    }
    function showGoal(id: string) {
        if (!mayLeave())
            return;
        current = id;
        if (!goal) {
            aspiration = null;
            pageStack.pop(list);
            goal = push((pages() as GoalsPages).goal);
        }
        pageStack.currentIndex = 1;
    }
    function showAspiration(id: string) {
        if (!mayLeave())
            return;
        current = id;
        if (!aspiration) {
            goal = null;
            pageStack.pop(list);
            aspiration = push((pages() as GoalsPages).aspiration);
        }
        pageStack.currentIndex = 1;
    }
    function writeGoal(aspirationId: string) {
        if (!mayLeave())
            return;
        showGoal("");
        fresh = true;
        (goal as GoalPage).aspirationId = aspirationId;
        (goal as GoalPage).write();
    }
    function writeAspiration() {
        if (!mayLeave())
            return;
        showAspiration("");
        fresh = true;
        (aspiration as AspirationPage).write();
    }
    function flush() {
        if (goal)
            (goal as GoalPage).flush();
        if (aspiration)
            (aspiration as AspirationPage).flush();
    }

    pagesFile: Qt.resolvedUrl("GoalsPages.qml")
    name: "goals"
    title: qsTr("Goals")
    iconName: "flag-symbolic"
    unsaved: goal ? (goal as GoalPage).unsaved : aspiration ? (aspiration as AspirationPage).unsaved : false
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
}
