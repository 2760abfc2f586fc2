// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Components

// The handbook: a place of its own, and by F1 laid over whatever is open, which stays as it is. Needs no workspace.
Place {
    id: root

    property Item over

    function open(record: string) {
        close();
        pageStack.clear();
        (pages() as HandbookPages).book.begin(record);
        push((pages() as HandbookPages).handbook);
    }
    // Opens the page about the place of this name over what is there.
    function help(place: string) {
        if (place === name || (over && pageStack.layers.depth > 1)) {
            (pages() as HandbookPages).book.open("handbook");
            return;
        }
        (pages() as HandbookPages).book.begin(place);
        over = pageStack.layers.push((pages() as HandbookPages).handbook) as HandbookPage;
        (over as HandbookPage).over = true;
    }
    function close() {
        if (over)
            pageStack.layers.clear();
        over = null;
    }

    pagesFile: Qt.resolvedUrl("HandbookPages.qml")
    name: "handbook"
    title: qsTr("Handbook")
    iconName: "help-contents"
    group: "foot"

    Connections {
        target: root.pageStack

        // Another place opened below. Later, as the stack is not to be touched while it lets its pages go.
        function onPageRemoved() {
            Qt.callLater(root.close);
        }
    }
}
