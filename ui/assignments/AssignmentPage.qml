// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// One assignment: the draft, or what was handed in with its review beside it, or two of them side by side.
Kirigami.Page {
    id: root

    required property OpenAssignments assignments
    property string assignmentId
    property string shownAttempt
    // "" until it is known which one to begin with; then "draft", "attempt", "compare" or "brief".
    property string view
    readonly property bool wide: width > Kirigami.Units.gridUnit * 38
    readonly property bool ready: overview.state === AssignmentOverview.Ready
    readonly property alias unsaved: draft.saveFailed

    signal moved(string id)
    signal gone
    signal removed
    signal undoOffered(string words)
    signal undoWanted
    signal redoWanted
    signal messageWanted(string words)
    signal newWanted

    function flush() {
        draft.flush();
    }
    function show(attempt: string, comment: int) {
        shownAttempt = attempt;
        attemptView.comments.current = comment;
        view = "attempt";
    }
    function begin() {
        if (view !== "" || overview.state !== AssignmentOverview.Ready || overview.assignmentId !== assignmentId)
            return;
        shownAttempt = overview.newestAttempt;
        view = overview.withMentor || overview.accepted ? "attempt" : "draft";
    }

    title: overview.title
    padding: 0
    Kirigami.Theme.colorSet: Kirigami.Theme.View
    Kirigami.Theme.inherit: false
    onAssignmentIdChanged: view = ""
    titleDelegate: AudienceLine {
        visible: root.ready
        lead: Kirigami.Units.smallSpacing / 2
        people: root.view !== "draft" && overview.attempts.count > 0 && overview.mentor !== "" ? [overview.mentor] : []
        since: root.view === "draft" ? qsTr("until you hand it in") : ""
    }
    actions: [
        Kirigami.Action {
            displayComponent: SavedNote {
                visible: root.view === "draft"
                text: draft.savedText
                failed: draft.saveFailed
            }
        },
        Kirigami.Action {
            text: qsTr("Draft")
            icon.name: "document-edit"
            visible: root.ready && root.view !== "draft" && !overview.accepted
            displayHint: Kirigami.DisplayHint.KeepVisible
            onTriggered: root.view = "draft"
        },
        Kirigami.Action {
            text: qsTr("Brief")
            icon.name: "documentinfo"
            visible: root.ready && root.view !== "brief"
            displayHint: Kirigami.DisplayHint.KeepVisible
            onTriggered: root.view = "brief"
        },
        Kirigami.Action {
            text: qsTr("Side by side")
            icon.name: "view-split-left-right"
            visible: root.ready && overview.attempts.count > 0 && root.view !== "compare"
            displayHint: Kirigami.DisplayHint.IconOnly
            onTriggered: root.view = "compare"
        },
        Kirigami.Action {
            text: qsTr("Delete this assignment")
            icon.name: "edit-delete"
            visible: root.ready
            displayHint: Kirigami.DisplayHint.AlwaysHide
            onTriggered: overview.remove()
        }
    ]

    AssignmentOverview {
        id: overview

        assignments: root.assignments
        assignmentId: root.assignmentId
        onLoaded: root.begin()
        onRemoved: root.removed()
        onGone: root.gone()
        onFailed: message => root.messageWanted(message)
    }
    DraftEditor {
        id: draft

        overview: overview
        onHandedIn: (assignment, attempt) => {
            if (assignment !== root.assignmentId)
                root.moved(assignment);
            root.show(attempt, -1);
        }
    }
    AttemptView {
        id: attemptView

        assignments: root.assignments
        attemptId: root.shownAttempt
        onWithdrawn: root.view = "draft"
        onGiven: (assignment, attempt) => {
            if (assignment !== root.assignmentId)
                root.moved(assignment);
            root.show(attempt, -1);
        }
        onFailed: message => root.messageWanted(message)
    }
    AssignmentPanes {
        anchors.fill: parent
        overview: overview
        draft: draft
        attempt: attemptView
        view: root.view
        wide: root.wide
        onAttemptChosen: (id, comment) => root.show(id, comment)
        onUndoOffered: words => root.undoOffered(words)
        onUndoWanted: root.undoWanted()
        onRedoWanted: root.redoWanted()
        onNewWanted: root.newWanted()
    }
}
