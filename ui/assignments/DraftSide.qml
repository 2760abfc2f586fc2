// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// Beside the draft: how the writer sees it by the rubric, what shows it, and handing it in.
SideScroll {
    id: root

    required property AssignmentOverview overview
    required property DraftEditor draft

    signal attemptChosen(string id)
    signal undoOffered(string words)

    RubricGroup {
        visible: root.draft.rubric.count > 0
        heading: qsTr("Rubric")
        note: qsTr("how you see it")
        rubric: root.draft.rubric
        hint: root.overview.lastReviewed === "" ? "" : qsTr("The stronger edge is what %1 gave.").arg(root.overview.mentor)
    }
    Rule {
        visible: root.draft.rubric.count > 0
    }
    EvidenceGroup {
        evidence: root.draft.evidence
        drafting: root.draft.evidence
        onUndoOffered: words => root.undoOffered(words)
    }
    ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        Note {
            text: qsTr("Where you did it")
            font.weight: Font.DemiBold
        }
        ProseField {
            text: root.draft.context
            placeholderText: qsTr("payments split, Northbank")
            Accessible.name: qsTr("Where you did it, in a few words")
            font.pointSize: Look.noteSize
            Layout.fillWidth: true
            onTextEdited: root.draft.context = text
        }
    }
    Rule {}
    HandIn {
        draft: root.draft
        again: root.overview.withMentor
    }
    AttemptList {
        visible: root.overview.attempts.count > 0
        overview: root.overview
        onAttemptChosen: id => root.attemptChosen(id)
    }
}
