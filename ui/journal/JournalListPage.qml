// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// The entries by month, with search and a calendar.
ListColumn {
    id: root

    required property OpenJournal journal
    property string currentEntry
    property string neighbour
    property bool loaded: false

    signal entryChosen(string id)
    signal newEntryWanted
    signal firstLoaded(string id)

    title: qsTr("Journal")
    listState: model.state
    errorText: model.errorText
    searchHint: qsTr("Search %n entry(ies)", "", model.entryCount)
    rows: list
    onSearchTextChanged: model.searchText = searchText
    onRetryWanted: model.reload()
    emptyState: model.filtered ? nothingFound : nothingYet
    actions: Kirigami.Action {
        text: qsTr("New entry")
        icon.name: "document-new"
        tooltip: qsTr("New entry (Ctrl+N)")
        displayHint: Kirigami.DisplayHint.IconOnly
        onTriggered: root.newEntryWanted()
    }
    above: MonthCalendar {
        month: JournalMonthModel {
            journal: root.journal
            chosen: model.day
        }
        filterText: model.filterText
        visible: model.entryCount > 0 && root.searchText === ""
        onDayChosen: day => model.day = day
        onAllWanted: model.showAll()
    }

    function showTag(tag: string) {
        model.tag = tag;
    }

    ListView {
        id: list

        model: JournalListModel {
            id: model

            journal: root.journal
            onStateChanged: if (state === RowListModel.Empty)
                root.loaded = true
            onRowsInserted: {
                if (!root.loaded)
                    root.firstLoaded(entryAt(0));
                root.loaded = true;
                list.sync();
            }
            onRowsRemoved: list.sync()
            onRowsMoved: list.sync()
        }
        currentIndex: -1
        keyNavigationEnabled: true
        activeFocusOnTab: true
        topMargin: Kirigami.Units.smallSpacing
        bottomMargin: Kirigami.Units.largeSpacing
        // What was found comes in the order of how well it fits.
        section.property: root.searchText === "" ? "month" : ""
        section.delegate: ListLabel {
            required property string section

            text: section
            width: ListView.view.width
            leftPadding: Kirigami.Units.largeSpacing * 1.75
            topPadding: Kirigami.Units.largeSpacing
            bottomPadding: Kirigami.Units.smallSpacing / 2
        }
        delegate: EntryRow {
            width: ListView.view.width
            current: entryId === root.currentEntry
            onChosen: root.entryChosen(entryId)
        }
        Keys.onReturnPressed: root.entryChosen(model.entryAt(currentIndex))
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Entries")

        function sync() {
            currentIndex = model.rowOf(root.currentEntry);
            if (currentIndex >= 0)
                root.neighbour = model.entryAt(currentIndex + 1) || model.entryAt(currentIndex - 1);
        }
    }
    onCurrentEntryChanged: list.sync()

    Component {
        id: nothingYet

        EmptyState {
            iconName: "view-calendar-journal"
            heading: qsTr("No entries yet")
            reason: qsTr("A few lines a day show you later how far you have come. Nobody else can read them.")
            action: qsTr("Write the first entry")
            onTriggered: root.newEntryWanted()
        }
    }
    Component {
        id: nothingFound

        EmptyState {
            iconName: "search"
            heading: qsTr("Nothing found")
            reason: qsTr("No entry has these words, or was written on that day.")
        }
    }
}
