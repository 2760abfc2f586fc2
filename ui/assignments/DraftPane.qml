// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// The draft: what the mentor asked for above it, rubric, evidence and handing in beside it.
Item {
    id: root

    required property AssignmentOverview overview
    required property DraftEditor draft
    required property bool wide

    signal attemptChosen(string id, int comment)
    signal undoOffered(string words)
    signal undoWanted
    signal redoWanted

    // The words may have gone since; then they are shown where they stood.
    function goTo(row: int) {
        const place = overview.asked.placeIn(row, draft.body);
        if (place < 0)
            attemptChosen(overview.lastReviewed, row);
        else
            words.goTo(place);
    }

    GridLayout {
        anchors.fill: parent
        // What is typed before the draft is there would be lost.
        enabled: root.draft.state === DraftEditor.Ready
        columns: root.wide ? 3 : 1
        columnSpacing: 0
        rowSpacing: 0

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            AssignmentHeading {
                overview: root.overview
                Layout.margins: Kirigami.Units.gridUnit * 1.25
                Layout.bottomMargin: Look.gap
            }
            AskedFor {
                visible: root.overview.sentBack
                overview: root.overview
                Layout.leftMargin: Kirigami.Units.gridUnit * 1.25
                Layout.rightMargin: Kirigami.Units.gridUnit * 1.25
                Layout.bottomMargin: Look.gap
                Layout.maximumHeight: Math.max(Kirigami.Units.gridUnit * 6, root.height * 0.42)
                onPlaceWanted: row => root.goTo(row)
                onReviewWanted: root.attemptChosen(root.overview.lastReviewed, -1)
            }
            DraftPaper {
                id: words

                draft: root.draft
                onUndoWanted: root.undoWanted()
                onRedoWanted: root.redoWanted()
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Kirigami.Units.gridUnit * 6
            }
            Rule {}
            EditorBar {
                summary: root.draft.summary
                saveProblem: root.draft.saveProblem
                onSaveWanted: root.draft.flush()
                notice: root.draft.evidence.notice
                Layout.fillWidth: true
                onMarkWanted: mark => words.toggle(mark)
            }
        }
        Rectangle {
            implicitWidth: 1
            implicitHeight: 1
            color: Look.edge(Kirigami.Theme.textColor)
            Layout.fillHeight: root.wide
            Layout.fillWidth: !root.wide
        }
        DraftSide {
            overview: root.overview
            draft: root.draft
            wide: root.wide
            Layout.preferredHeight: root.wide ? -1 : Math.min(implicitHeight, root.height * 0.45)
            onAttemptChosen: id => root.attemptChosen(id, -1)
            onUndoOffered: words => root.undoOffered(words)
        }
    }
    EvidenceDrop {
        evidence: root.draft.evidence
        anchors.fill: parent
    }
}
