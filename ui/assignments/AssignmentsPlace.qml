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
    property AssignmentListPage list
    property AssignmentPage page

    function open(record: string) {
        pageStack.clear();
        assignments?.refresh();
        current = record;
        list = push(listPage) as AssignmentListPage;
        page = push(assignmentPage) as AssignmentPage;
        pageStack.currentIndex = record === "" ? 0 : 1;
    }
    function choose(id: string) {
        if (!page) {
            pageStack.pop(list);
            page = push(assignmentPage) as AssignmentPage;
        }
        current = id;
        pageStack.currentIndex = 1;
    }
    function takeNew() {
        flush();
        pageStack.pop(list);
        page = null;
        push(newPage);
    }
    function flush() {
        page?.flush();
    }

    name: "assignments"
    title: qsTr("Assignments")
    iconName: "view-task"
    group: "mentee"
    wide: page?.view === "attempt" || page?.view === "compare"
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

    Component {
        id: listPage

        AssignmentListPage {
            assignments: root.assignments
            currentAssignment: root.current
            onAssignmentChosen: id => root.choose(id)
            onNewWanted: root.takeNew()
            onFirstLoaded: id => {
                if (root.current === "")
                    root.current = id;
            }
        }
    }
    Component {
        id: assignmentPage

        AssignmentPage {
            assignments: root.assignments
            assignmentId: root.current
            onMoved: id => root.current = id
            onGone: root.current = root.list?.neighbour ?? ""
            onRemoved: {
                root.current = root.list?.neighbour ?? "";
                root.undoOffered(qsTr("The assignment is in the trash."));
            }
            onUndoOffered: words => root.undoOffered(words)
            onUndoWanted: root.undoWanted()
            onRedoWanted: root.redoWanted()
            onMessageWanted: words => root.messageWanted(words)
            onNewWanted: root.takeNew()
        }
    }
    Component {
        id: newPage

        NewAssignmentPage {
            assignments: root.assignments
            onTaken: id => root.choose(id)
            onCancelled: root.choose(root.current)
        }
    }
}
