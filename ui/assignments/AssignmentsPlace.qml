// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// My assignments as a place of the window: the list, and beside it one of them, or a new one.
Place {
    id: root

    required property OpenAssignments assignments
    property string current
    property Item list
    property Item page

    function open(record: string) {
        pageStack.clear();
        assignments?.refresh();
        current = record;
        list = push((pages() as AssignmentsPages).list);
        page = push((pages() as AssignmentsPages).assignment);
        pageStack.currentIndex = record === "" ? 0 : 1;
    }
    function choose(id: string) {
        if (!mayLeave())
            return;
        if (!page) {
            pageStack.pop(list);
            page = push((pages() as AssignmentsPages).assignment);
        }
        current = id;
        pageStack.currentIndex = 1;
    }
    function takeNew() {
        flush();
        if (!mayLeave())
            return;
        pageStack.pop(list);
        page = null;
        push((pages() as AssignmentsPages).fresh);
    }
    function flush() {
        if (page)
            (page as AssignmentPage).flush();
    }

    pagesFile: Qt.resolvedUrl("AssignmentsPages.qml")
    name: "assignments"
    title: qsTr("Assignments")
    iconName: "view-task"
    unsaved: page ? (page as AssignmentPage).unsaved : false
    group: "mentee"
    wide: page !== null && ["attempt", "compare"].includes((page as AssignmentPage).view)
    waiting: assignments?.waiting ?? 0
    actions: [
        Kirigami.Action {
            text: qsTr("Take an assignment")
            icon.name: "list-add"
            onTriggered: {
                root.placeWanted(root.name, "");
                root.takeNew();
            }
        }
    ]
}
