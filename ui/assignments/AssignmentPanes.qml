// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// What the page of an assignment shows at the moment, or that it is loading, failed, or not chosen.
Item {
    id: root

    required property AssignmentOverview overview
    required property DraftEditor draft
    required property AttemptView attempt
    required property string view
    required property bool wide
    readonly property bool draftFailed: view === "draft" && draft.state === DraftEditor.Failed
    readonly property bool ready: overview.state === AssignmentOverview.Ready && !draftFailed

    signal attemptChosen(string id, int comment)
    signal undoOffered(string words)
    signal undoWanted
    signal redoWanted
    signal newWanted

    LoadingState {
        active: root.overview.assignmentId !== "" && root.overview.state === AssignmentOverview.Loading
        anchors.fill: parent
        anchors.margins: Kirigami.Units.gridUnit * 1.5
    }
    FailedState {
        visible: root.overview.state === AssignmentOverview.Failed
        text: root.overview.errorText
        anchors.centerIn: parent
        width: Math.min(parent.width - Look.pad * 2, Look.measure)
        onRetryWanted: root.overview.reload()
    }
    FailedState {
        visible: root.overview.state === AssignmentOverview.Ready && root.draftFailed
        text: root.draft.errorText
        anchors.centerIn: parent
        width: Math.min(parent.width - Look.pad * 2, Look.measure)
        onRetryWanted: root.draft.reload()
    }
    EmptyState {
        visible: root.overview.assignmentId === ""
        anchors.centerIn: parent
        width: parent.width - Look.pad * 2
        iconName: "view-task"
        heading: qsTr("Nothing is chosen")
        reason: qsTr("Choose an assignment from the list, or take a new one.")
    }
    Part {
        anchors.fill: parent
        wanted: root.ready && root.view === "draft"
        sourceComponent: DraftPane {
            overview: root.overview
            draft: root.draft
            wide: root.wide
            onAttemptChosen: (id, comment) => root.attemptChosen(id, comment)
            onUndoOffered: words => root.undoOffered(words)
            onUndoWanted: root.undoWanted()
            onRedoWanted: root.redoWanted()
        }
    }
    Part {
        anchors.fill: parent
        wanted: root.ready && root.view === "attempt"
        sourceComponent: AttemptPane {
            overview: root.overview
            attempt: root.attempt
            wide: root.wide
            onAttemptChosen: id => root.attemptChosen(id, -1)
        }
    }
    Loader {
        anchors.fill: parent
        active: root.ready && root.view === "compare"
        sourceComponent: ComparePane {
            overview: root.overview
            draft: root.draft
        }
    }
    Loader {
        anchors.fill: parent
        active: root.ready && root.view === "brief"
        sourceComponent: BriefPane {
            overview: root.overview
            onUndoOffered: words => root.undoOffered(words)
        }
    }
}
