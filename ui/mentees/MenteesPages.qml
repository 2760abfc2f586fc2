// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Assignments

// The pages of MenteesPlace, read when it first opens.
QtObject {
    id: root

    required property MenteesPlace place

    readonly property Component mentees: MenteesPage {
        mentees: root.place.mentees
        onMenteeChosen: space => root.place.show(space)
        onReviewWanted: attempt => root.place.placeWanted("reviews", attempt)
        onInvitationWanted: root.place.placeWanted("exchange", "")
    }
    readonly property Component mentee: MenteePage {
        mentees: root.place.mentees
        space: root.place.space
        onBackWanted: root.place.open("")
        onAttemptChosen: attempt => root.place.placeWanted("reviews", attempt)
        onGoalChosen: goal => root.place.placeWanted("goals", goal)
        onGiveWanted: root.place.give()
    }
    readonly property Component give: NewAssignmentPage {
        assignments: root.place.mentees.assignments
        space: root.place.space
        giving: true
        onTaken: {
            root.place.show(root.place.space);
            root.place.messageWanted(qsTr("It is there. It goes with your next parcel."));
        }
        onCancelled: root.place.show(root.place.space)
    }
}
