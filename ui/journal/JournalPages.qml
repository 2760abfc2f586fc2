// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The pages of JournalPlace, read when it first opens.
QtObject {
    id: root

    required property JournalPlace place

    readonly property Component list: JournalListPage {
        journal: root.place.journal
        currentEntry: root.place.current
        onEntryChosen: id => root.place.choose(id)
        onNewEntryWanted: root.place.writeNew()
        onFirstLoaded: id => root.place.current = root.place.current === "" && !root.place.fresh ? id : root.place.current
    }
    readonly property Component entry: EntryPage {
        journal: root.place.journal
        entryId: root.place.current
        onEntryKept: id => root.place.current = id
        onGone: root.place.current = (root.place.list as JournalListPage).neighbour
        onRemoved: {
            root.place.current = (root.place.list as JournalListPage).neighbour;
            root.place.undoOffered(qsTr("The entry is in the trash."));
        }
        onTagChosen: tag => (root.place.list as JournalListPage).showTag(tag)
        onUndoWanted: root.place.undoWanted()
        onRedoWanted: root.place.redoWanted()
        onMessageWanted: words => root.place.messageWanted(words)
    }
}
