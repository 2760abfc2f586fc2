// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

// A place of the window: a row of the sidebar, and the pages that it puts on the page stack. It stays while the window
// does, also while the workspace is locked; its pages come with open() and go when another place opens.
Item {
    id: root

    required property Kirigami.PageRow pageStack
    // What other places, the palette and the pictures call it by: "journal". Never shown.
    property string name
    property string title
    property string iconName
    // Whose place it is: "own" (everybody's), "mentee", "mentor", "programme", or "foot" (at the end of the sidebar).
    property string group: "own"
    // The name of the place in whose row it stands, where it has none of its own in the sidebar; its group is empty then.
    property string within
    // How many things wait for me there.
    property int waiting: 0
    // Something is there that cannot be counted.
    property bool dot: false
    // What was typed there could not be saved, and is nowhere else.
    property bool unsaved: false
    // Its pages need the width: the sidebar folds to icons while it is open.
    property bool wide: false
    // What can be done there from anywhere: the palette lists them.
    property list<Kirigami.Action> actions
    // The file of what has the components of its pages, with this as its property place. It is read when a page is first
    // wanted: a window that reads the pages of all places before it shows the first one is slow to come. For the same reason
    // no property here has the type of a page.
    required property url pagesFile

    signal messageWanted(string words)
    signal undoOffered(string words)
    signal undoWanted
    signal redoWanted
    signal placeWanted(string place, string record)
    // The action of this index, of another place.
    signal actionWanted(string place, int action)

    // Shows the place, at the record of this id where it is not empty. The place that comes clears the page stack.
    function open(record: string) {
        pageStack.clear();
    }
    // What has the components of the pages.
    function pages(): QtObject {
        if (source.status === Loader.Null)
            source.setSource(pagesFile, {
                place: root
            });
        return source.item;
    }
    // Puts a page on the page stack, which destroys it when it leaves.
    function push(page: Component): Item {
        return pageStack.push(nursery.make(page)) as Item;
    }
    // Saves what was typed. Asked before the place is left, before undo, and before the window goes.
    function flush() {
    }
    // Shows what came of something, where it was begun.
    function tell(words: string, done: bool) {
        messageWanted(words);
    }
    // Whether another page may take the place of the one that is open: not before what was typed there is saved.
    function mayLeave(): bool {
        if (unsaved)
            messageWanted(qsTr("This page stays open until it is saved: what you typed is nowhere else yet."));
        return !unsaved;
    }

    visible: false

    PageNursery {
        id: nursery
    }
    Loader {
        id: source
    }
}
