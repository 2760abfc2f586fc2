// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Assignments
import Waymark.Components

// What a mentor reviews as a place of the window: the queue, and one attempt beside it.
Place {
    id: root

    required property OpenReviews reviews
    property string current
    property ReviewQueuePage queue
    property ReviewPage page

    function open(record: string) {
        pageStack.clear();
        reviews?.assignments.refresh();
        current = record;
        queue = push(queuePage) as ReviewQueuePage;
        page = push(reviewPage) as ReviewPage;
        pageStack.currentIndex = record === "" ? 0 : 1;
    }
    function choose(id: string) {
        if (!page) {
            pageStack.pop(queue);
            page = push(reviewPage) as ReviewPage;
        }
        current = id;
        pageStack.currentIndex = 1;
    }
    function give() {
        flush();
        pageStack.pop(queue);
        page = null;
        push(givePage);
    }
    function flush() {
        page?.flush();
    }

    name: "reviews"
    title: qsTr("Reviews")
    iconName: "document-edit-verify"
    group: "mentor"
    wide: true
    waiting: reviews?.waiting ?? 0
    actions: [
        Kirigami.Action {
            text: qsTr("Give an assignment")
            icon.name: "list-add"
            onTriggered: {
                root.placeWanted(root.name, "");
                root.give();
            }
        }
    ]

    Component {
        id: queuePage

        ReviewQueuePage {
            reviews: root.reviews
            currentAttempt: root.current
            onAttemptChosen: id => root.choose(id)
            onGiveWanted: root.give()
            onFirstLoaded: id => {
                if (root.current === "")
                    root.current = id;
            }
        }
    }
    Component {
        id: reviewPage

        ReviewPage {
            reviews: root.reviews
            attemptId: root.current
            nextId: root.queue?.next ?? ""
            nextName: root.queue?.nextName ?? ""
            onNextWanted: root.choose(nextId)
            onAttemptWanted: id => root.choose(id)
            onMessageWanted: words => root.messageWanted(words)
            onUndoOffered: words => root.undoOffered(words)
        }
    }
    Component {
        id: givePage

        NewAssignmentPage {
            assignments: root.reviews.assignments
            giving: true
            onTaken: {
                root.choose(root.current);
                root.messageWanted(qsTr("It is there. It goes with your next parcel."));
            }
            onCancelled: root.choose(root.current)
        }
    }
}
