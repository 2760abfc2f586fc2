// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

// The journal as a place of the window: the list and the entry beside it, and what happens between them.
Item {
    id: root

    required property OpenJournal journal
    required property Kirigami.PageRow pageStack
    property string current
    property JournalListPage list
    property EntryPage entry

    signal undoWanted
    signal redoWanted
    signal removed
    signal messageWanted(string words)

    function open() {
        pageStack.clear();
        current = "";
        list = pageStack.push(listPage) as JournalListPage;
        entry = pageStack.push(entryPage) as EntryPage;
        pageStack.currentIndex = 0;
    }
    function choose(id: string) {
        current = id;
        pageStack.currentIndex = 1;
    }
    function writeNew() {
        choose("");
        entry.write();
    }
    function flush() {
        entry?.flush();
    }

    visible: false

    Component {
        id: listPage

        JournalListPage {
            journal: root.journal
            currentEntry: root.current
            onEntryChosen: id => root.choose(id)
            onNewEntryWanted: root.writeNew()
            onFirstLoaded: id => root.current = id
        }
    }
    Component {
        id: entryPage

        EntryPage {
            journal: root.journal
            entryId: root.current
            onEntryKept: id => root.current = id
            onGone: root.current = root.list.neighbour
            onRemoved: {
                root.current = root.list.neighbour;
                root.removed();
            }
            onTagChosen: tag => root.list.showTag(tag)
            onUndoWanted: root.undoWanted()
            onRedoWanted: root.redoWanted()
            onMessageWanted: words => root.messageWanted(words)
        }
    }
}
