// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// The journal as a place of the window: the list and the entry beside it, and what happens between them.
Place {
    id: root

    required property OpenJournal journal
    property string current
    // A new entry is being written: the list does not choose another one when it comes.
    property bool fresh: false
    property JournalListPage list
    property EntryPage entry

    function open(record: string) {
        pageStack.clear();
        current = record;
        fresh = false;
        list = push(listPage) as JournalListPage;
        entry = push(entryPage) as EntryPage;
        pageStack.currentIndex = record === "" ? 0 : 1;
    }
    function choose(id: string) {
        current = id;
        pageStack.currentIndex = 1;
    }
    function writeNew() {
        choose("");
        fresh = true;
        entry.write();
    }
    function flush() {
        entry?.flush();
    }

    name: "journal"
    title: qsTr("Journal")
    iconName: "view-calendar-journal"
    actions: [
        Kirigami.Action {
            text: qsTr("Write a journal entry")
            icon.name: "document-new"
            onTriggered: root.writeNew()
        }
    ]

    Component {
        id: listPage

        JournalListPage {
            journal: root.journal
            currentEntry: root.current
            onEntryChosen: id => root.choose(id)
            onNewEntryWanted: root.writeNew()
            onFirstLoaded: id => root.current = root.current === "" && !root.fresh ? id : root.current
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
                root.undoOffered(qsTr("The entry is in the trash."));
            }
            onTagChosen: tag => root.list.showTag(tag)
            onUndoWanted: root.undoWanted()
            onRedoWanted: root.redoWanted()
            onMessageWanted: words => root.messageWanted(words)
        }
    }
}
