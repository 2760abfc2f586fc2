// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// What a mentor reviews as a place of the window: the queue, and one attempt beside it.
Place {
    id: root

    required property OpenReviews reviews
    property string current
    property Item queue
    property Item page

    function open(record: string) {
        pageStack.clear();
        reviews?.assignments.refresh();
        current = record;
        queue = push((pages() as ReviewsPages).queue);
        page = push((pages() as ReviewsPages).review);
        pageStack.currentIndex = record === "" ? 0 : 1;
    }
    function choose(id: string) {
        if (!mayLeave())
            return;
        if (!page) {
            pageStack.pop(queue);
            page = push((pages() as ReviewsPages).review);
        }
        current = id;
        pageStack.currentIndex = 1;
    }
    function give() {
        flush();
        if (!mayLeave())
            return;
        pageStack.pop(queue);
        page = null;
        push((pages() as ReviewsPages).give);
    }
    function flush() {
        if (page)
            (page as ReviewPage).flush();
    }

    pagesFile: Qt.resolvedUrl("ReviewsPages.qml")
    name: "reviews"
    title: qsTr("Reviews")
    iconName: "document-edit-verify"
    unsaved: page ? (page as ReviewPage).unsaved : false
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
}
