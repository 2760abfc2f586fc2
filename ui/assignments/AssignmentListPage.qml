// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// My assignments by where they stand.
ListColumn {
    id: root

    required property OpenAssignments assignments
    property string currentAssignment
    property string neighbour
    property bool loaded: false

    signal assignmentChosen(string id)
    signal newWanted
    signal firstLoaded(string id)

    title: qsTr("Assignments")
    listState: model.state
    errorText: model.errorText
    searchHint: qsTr("Search assignments")
    rows: list
    onSearchTextChanged: model.searchText = searchText
    onRetryWanted: model.reload()
    onCurrentAssignmentChanged: list.sync()
    emptyState: model.searchText !== "" ? nothingFound : nothingYet
    actions: Kirigami.Action {
        text: qsTr("Take an assignment")
        icon.name: "list-add"
        displayHint: Kirigami.DisplayHint.IconOnly
        onTriggered: root.newWanted()
    }

    ListView {
        id: list

        function sync() {
            currentIndex = model.rowOf(root.currentAssignment);
            if (currentIndex >= 0)
                root.neighbour = model.idAt(currentIndex + 1) || model.idAt(currentIndex - 1);
        }

        model: AssignmentListModel {
            id: model

            assignments: root.assignments
            onRowsInserted: {
                if (!root.loaded)
                    root.firstLoaded(idAt(0));
                root.loaded = true;
                list.sync();
            }
            onRowsRemoved: list.sync()
            onRowsMoved: list.sync()
        }
        currentIndex: -1
        keyNavigationEnabled: true
        activeFocusOnTab: true
        topMargin: Kirigami.Units.smallSpacing
        bottomMargin: Kirigami.Units.largeSpacing
        section.property: "group"
        section.delegate: ListLabel {
            required property string section

            text: section
            width: ListView.view.width
            leftPadding: Kirigami.Units.largeSpacing * 1.75
            topPadding: Kirigami.Units.largeSpacing
            bottomPadding: Kirigami.Units.smallSpacing / 2
        }
        delegate: ListRow {
            required property string assignmentId
            required property string notes
            required strong

            required title
            note: notes
            width: ListView.view.width
            highlighted: assignmentId === root.currentAssignment
            onClicked: root.assignmentChosen(assignmentId)
        }
        Keys.onReturnPressed: root.assignmentChosen(model.idAt(currentIndex))
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Assignments")
    }

    Component {
        id: nothingYet

        EmptyState {
            iconName: "view-task"
            heading: qsTr("No assignments yet")
            reason: qsTr("An assignment is a task with a rubric. You write, add what shows it, and your mentor answers.")
            action: qsTr("Take an assignment")
            onTriggered: root.newWanted()
        }
    }
    Component {
        id: nothingFound

        EmptyState {
            iconName: "search"
            heading: qsTr("Nothing found")
            reason: qsTr("No assignment has these words.")
        }
    }
}
