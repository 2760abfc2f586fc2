// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// Everybody that something is exchanged with, and what is mine.
ListColumn {
    id: root

    required property OpenExchange exchange
    property string current

    signal chosen(string id)
    signal firstLoaded(string id)

    title: qsTr("Exchange")
    listState: model.state
    errorText: model.errorText
    searchHint: qsTr("Search people")
    rows: list
    onSearchTextChanged: model.searchText = searchText
    onRetryWanted: model.reload()
    onCurrentChanged: list.sync()
    emptyState: EmptyState {
        iconName: "search"
        heading: qsTr("Nobody found")
        reason: qsTr("Nobody that you know here has these letters in the name.")
    }
    actions: Kirigami.Action {
        text: qsTr("Invite somebody…")
        icon.name: "contact-new-symbolic"
        displayHint: Kirigami.DisplayHint.IconOnly
        onTriggered: root.chosen("invite")
    }

    ListView {
        id: list

        function sync() {
            currentIndex = model.rowOf(root.current);
        }

        model: ExchangeListModel {
            id: model

            exchange: root.exchange
            onLoaded: root.firstLoaded(first())
            onRowsInserted: list.sync()
            onRowsRemoved: list.sync()
            onRowsMoved: list.sync()
        }
        currentIndex: -1
        keyNavigationEnabled: true
        activeFocusOnTab: true
        bottomMargin: Kirigami.Units.largeSpacing
        section.property: "section"
        section.delegate: ListLabel {
            required property string section

            text: section
            width: ListView.view.width
            leftPadding: Kirigami.Units.largeSpacing * 1.75
            topPadding: Kirigami.Units.largeSpacing
            bottomPadding: Kirigami.Units.smallSpacing / 2
        }
        delegate: ListRow {
            required title
            required initials
            required face
            required property string rowId
            required property string notes
            required property bool waits

            width: ListView.view.width
            note: notes
            strong: waits
            highlighted: rowId === root.current
            onClicked: root.chosen(rowId)
        }
        Keys.onReturnPressed: root.chosen(model.idAt(currentIndex))
        Accessible.role: Accessible.List
        Accessible.name: qsTr("People and devices")
    }
}
