// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Assignments
import Waymark.Components

// The mentees as a place of the window: one card each, and one of them in full.
Place {
    id: root

    required property OpenMentees mentees
    property real space: 0

    // The record is the key of a mentorship; "7/give" gives an assignment there.
    function open(record: string) {
        mentees?.assignments.refresh();
        space = Number.parseInt(record) || 0;
        if (space > 0 && record.endsWith("/give")) {
            give();
        } else if (space > 0) {
            show(space);
        } else {
            pageStack.clear();
            push(menteesPage);
        }
    }
    function show(space: real) {
        root.space = space;
        pageStack.clear();
        push(menteePage);
    }
    function give() {
        pageStack.clear();
        push(givePage);
    }

    name: "mentees"
    title: qsTr("Mentees")
    iconName: "system-users-symbolic"
    group: "mentor"

    Component {
        id: menteesPage

        MenteesPage {
            mentees: root.mentees
            onMenteeChosen: space => root.show(space)
            onReviewWanted: attempt => root.placeWanted("reviews", attempt)
            onInvitationWanted: root.placeWanted("exchange", "")
        }
    }
    Component {
        id: menteePage

        MenteePage {
            mentees: root.mentees
            space: root.space
            onBackWanted: root.open("")
            onAttemptChosen: attempt => root.placeWanted("reviews", attempt)
            onGoalChosen: goal => root.placeWanted("goals", goal)
            onGiveWanted: root.give()
        }
    }
    Component {
        id: givePage

        NewAssignmentPage {
            assignments: root.mentees.assignments
            space: root.space
            giving: true
            onTaken: {
                root.show(root.space);
                root.messageWanted(qsTr("It is there. It goes with your next parcel."));
            }
            onCancelled: root.show(root.space)
        }
    }
}
