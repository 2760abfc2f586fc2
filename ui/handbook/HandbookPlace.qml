// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Components

// The handbook: a place of its own, and by F1 laid over whatever is open, which stays as it is. Needs no workspace.
Place {
    id: root

    property HandbookPage over

    function open(record: string) {
        close();
        pageStack.clear();
        book.begin(record);
        push(page);
    }
    // Opens the page about the place of this name over what is there.
    function help(place: string) {
        if (place === name || (over && pageStack.layers.depth > 1)) {
            book.open("handbook");
            return;
        }
        book.begin(place);
        over = pageStack.layers.push(page) as HandbookPage;
        over.over = true;
    }
    function close() {
        if (over)
            pageStack.layers.clear();
        over = null;
    }

    name: "handbook"
    title: qsTr("Handbook")
    iconName: "help-contents"
    group: "foot"

    Handbook {
        id: book
    }
    Connections {
        target: root.pageStack

        // Another place opened below. Later, as the stack is not to be touched while it lets its pages go.
        function onPageRemoved() {
            Qt.callLater(root.close);
        }
    }
    Component {
        id: page

        HandbookPage {
            handbook: book
            onCloseWanted: root.close()
        }
    }
}
