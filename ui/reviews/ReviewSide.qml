// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Assignments
import Waymark.Components

// Beside the text: rubric, the whole in a few words, attesting, evidence, and what was said before.
SideScroll {
    id: root

    required property ReviewEditor editor

    signal attemptWanted(string id)

    function focusCriterion(row: int) {
        rubric.focusRow(row);
    }

    RubricGroup {
        id: rubric

        visible: root.editor.rubric.count > 0
        heading: qsTr("Rubric")
        note: root.editor.rubric.ratedText
        rubric: root.editor.rubric
        editable: !root.editor.sent
        hint: root.editor.before === "" ? qsTr("The stronger edge is how %1 sees it.").arg(root.editor.callName) : qsTr("The stronger edge is what you gave last time.")
    }
    Rule {
        visible: root.editor.rubric.count > 0
    }
    WholeWords {
        editor: root.editor
    }
    Rule {}
    AttestGroup {
        visible: root.editor.attest.count > 0
        editor: root.editor
    }
    Rule {
        visible: root.editor.attest.count > 0
    }
    EvidenceGroup {
        evidence: root.editor.evidence
    }
    Rule {}
    LastReviews {
        reviews: root.editor.reviews
        space: root.editor.space
        callName: root.editor.callName
        onAttemptWanted: id => root.attemptWanted(id)
    }
}
