// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Assignments

// The pages of ReviewsPlace, read when it first opens.
QtObject {
    id: root

    required property ReviewsPlace place

    readonly property Component queue: ReviewQueuePage {
        reviews: root.place.reviews
        currentAttempt: root.place.current
        onAttemptChosen: id => root.place.choose(id)
        onWordsWanted: root.place.placeWanted("certification", "requests")
        onGiveWanted: root.place.give()
        onFirstLoaded: id => {
            if (root.place.current === "")
                root.place.current = id;
        }
    }
    readonly property Component review: ReviewPage {
        reviews: root.place.reviews
        attemptId: root.place.current
        nextId: (root.place.queue as ReviewQueuePage)?.next ?? ""
        nextName: (root.place.queue as ReviewQueuePage)?.nextName ?? ""
        onNextWanted: root.place.choose(nextId)
        onAttemptWanted: id => root.place.choose(id)
        onMessageWanted: words => root.place.messageWanted(words)
        onUndoOffered: words => root.place.undoOffered(words)
    }
    readonly property Component give: NewAssignmentPage {
        assignments: root.place.reviews.assignments
        giving: true
        onTaken: {
            root.place.choose(root.place.current);
            root.place.messageWanted(qsTr("It is there. It goes with your next parcel."));
        }
        onCancelled: root.place.choose(root.place.current)
    }
}
