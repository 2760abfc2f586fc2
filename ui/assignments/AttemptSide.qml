// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Components

// Beside an attempt: the rubric as it was judged, the evidence, and the other attempts.
SideScroll {
    id: root

    required property AssignmentOverview overview
    required property AttemptView attempt

    signal attemptChosen(string id)

    RubricGroup {
        visible: root.attempt.rubric.count > 0
        heading: qsTr("Rubric")
        note: root.attempt.reviewed ? qsTr("as %1 judged it").arg(root.overview.mentor) : qsTr("how you see it")
        rubric: root.attempt.rubric
        editable: false
        hint: root.attempt.reviewed ? qsTr("The stronger edge is how you saw it.") : ""
    }
    Rule {
        visible: root.attempt.rubric.count > 0
    }
    EvidenceGroup {
        evidence: root.attempt.evidence
    }
    AttemptList {
        overview: root.overview
        current: root.attempt.attemptId
        onAttemptChosen: id => root.attemptChosen(id)
    }
}
