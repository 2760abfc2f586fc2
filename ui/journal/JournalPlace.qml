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
    property Item list
    property Item entry

    function open(record: string) {
        pageStack.clear();
        journal?.refresh();
        current = record;
        fresh = false;
        list = push((pages() as JournalPages).list);
        entry = push((pages() as JournalPages).entry);
        pageStack.currentIndex = record === "" ? 0 : 1;
    }
    function choose(id: string) {
        if (!mayLeave())
            return;
        current = id;
        pageStack.currentIndex = 1;
    }
    function writeNew() {
        if (!mayLeave())
            return;
        choose("");
        fresh = true;
        (entry as EntryPage).write();
    }
    function flush() {
        if (entry)
            (entry as EntryPage).flush();
    }

    pagesFile: Qt.resolvedUrl("JournalPages.qml")
    name: "journal"
    title: qsTr("Journal")
    iconName: "view-calendar-journal"
    unsaved: entry ? (entry as EntryPage).unsaved : false
    actions: [
        Kirigami.Action {
            text: qsTr("Write a journal entry")
            icon.name: "document-new"
            onTriggered: root.writeNew()
        }
    ]
}
