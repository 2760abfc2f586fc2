// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// All pages, under the headings of the start page; those with the words that are searched for.
ColumnLayout {
    id: root

    required property Handbook handbook
    readonly property alias searchText: pages.searchText

    signal pageChosen(string page)

    function findHere() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    function sync() {
        list.currentIndex = pages.rowOf(handbook.page);
    }

    spacing: 0

    Connections {
        target: root.handbook

        function onPageChanged() {
            root.sync();
        }
    }
    Kirigami.SearchField {
        id: search

        placeholderText: qsTr("Search the handbook")
        Accessible.name: placeholderText
        Layout.fillWidth: true
        Layout.margins: Kirigami.Units.largeSpacing
        Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        Keys.onReturnPressed: root.pageChosen(pages.pageAt(0))
    }
    TextScroll {
        Layout.fillWidth: true
        Layout.fillHeight: true

        ListView {
            id: list

            model: HandbookListModel {
                id: pages

                handbook: root.handbook
                searchText: search.text
                onRowsInserted: root.sync()
                onRowsRemoved: root.sync()
            }
            currentIndex: -1
            clip: true
            keyNavigationEnabled: true
            activeFocusOnTab: true
            bottomMargin: Kirigami.Units.largeSpacing
            delegate: HandbookRow {
                width: ListView.view.width
                current: page === root.handbook.page
                reached: ListView.isCurrentItem && list.activeFocus
                onChosen: root.pageChosen(page)
            }
            Keys.onReturnPressed: root.pageChosen(pages.pageAt(currentIndex))
            Keys.onEnterPressed: root.pageChosen(pages.pageAt(currentIndex))
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Pages of the handbook")

            EmptyState {
                visible: pages.state === RowListModel.Empty
                anchors.centerIn: parent
                width: parent.width - Look.pad * 2
                iconName: "search"
                heading: qsTr("Nothing found")
                reason: qsTr("No page has all of these words.")
            }
        }
    }
}
