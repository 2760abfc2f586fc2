// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The pages of AssignmentsPlace, read when it first opens.
QtObject {
    id: root

    required property AssignmentsPlace place

    readonly property Component list: AssignmentListPage {
        assignments: root.place.assignments
        currentAssignment: root.place.current
        onAssignmentChosen: id => root.place.choose(id)
        onNewWanted: root.place.takeNew()
        onFirstLoaded: id => {
            if (root.place.current === "")
                root.place.current = id;
        }
    }
    readonly property Component assignment: AssignmentPage {
        assignments: root.place.assignments
        assignmentId: root.place.current
        onMoved: id => root.place.current = id
        onGone: root.place.current = (root.place.list as AssignmentListPage)?.neighbour ?? ""
        onRemoved: {
            root.place.current = (root.place.list as AssignmentListPage)?.neighbour ?? "";
            root.place.undoOffered(qsTr("The assignment is in the trash."));
        }
        onUndoOffered: words => root.place.undoOffered(words)
        onUndoWanted: root.place.undoWanted()
        onRedoWanted: root.place.redoWanted()
        onMessageWanted: words => root.place.messageWanted(words)
        onNewWanted: root.place.takeNew()
    }
    readonly property Component fresh: NewAssignmentPage {
        assignments: root.place.assignments
        onTaken: id => root.place.choose(id)
        onCancelled: root.place.choose(root.place.current)
    }
}
