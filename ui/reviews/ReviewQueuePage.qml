// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// What waits for a mentor, the longest wait first.
ListColumn {
    id: root

    required property OpenReviews reviews
    property string currentAttempt
    property bool loaded: false
    property string next
    property string nextName

    signal attemptChosen(string id)
    signal giveWanted
    signal wordsWanted
    signal firstLoaded(string id)

    title: qsTr("Reviews")
    listState: model.state
    errorText: model.errorText
    searchHint: qsTr("Search %n waiting", "", model.waiting)
    rows: list
    onSearchTextChanged: model.searchText = searchText
    onRetryWanted: model.reload()
    onCurrentAttemptChanged: list.sync()
    emptyState: model.searchText !== "" ? nothingFound : nothingYet
    actions: [
        Kirigami.Action {
            text: qsTr("Give an assignment")
            icon.name: "list-add"
            displayHint: Kirigami.DisplayHint.IconOnly
            onTriggered: root.giveWanted()
        },
        Kirigami.Action {
            text: qsTr("Signed words that others ask of you…")
            icon.name: "mail-message-symbolic"
            displayHint: Kirigami.DisplayHint.AlwaysHide
            onTriggered: root.wordsWanted()
        }
    ]

    ListView {
        id: list

        function sync() {
            currentIndex = model.rowOf(root.currentAttempt);
            root.next = model.nextAfter(root.currentAttempt);
            root.nextName = model.callNameOf(root.next);
        }

        model: ReviewQueueModel {
            id: model

            reviews: root.reviews
            onRowsInserted: {
                if (!root.loaded)
                    root.firstLoaded(idAt(0));
                root.loaded = true;
                list.sync();
            }
            onRowsRemoved: list.sync()
            onRowsMoved: list.sync()
            onWaitingChanged: list.sync()
            onDataChanged: list.sync()
        }
        currentIndex: -1
        keyNavigationEnabled: true
        activeFocusOnTab: true
        topMargin: Kirigami.Units.smallSpacing
        bottomMargin: Kirigami.Units.largeSpacing
        section.property: "group"
        section.delegate: ListLabel {
            required property string section

            text: section
            width: ListView.view.width
            leftPadding: Kirigami.Units.largeSpacing * 1.75
            topPadding: Kirigami.Units.largeSpacing
            bottomPadding: Kirigami.Units.smallSpacing / 2
        }
        delegate: QueueRow {
            width: ListView.view.width
            highlighted: attemptId === root.currentAttempt
            onClicked: root.attemptChosen(attemptId)
        }
        Keys.onReturnPressed: root.attemptChosen(model.idAt(currentIndex))
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Attempts")
    }

    Component {
        id: nothingYet

        EmptyState {
            iconName: "document-edit-verify"
            heading: qsTr("Nothing waits for you")
            reason: qsTr("What your mentees hand in stands here, the longest wait first. You can give them something to do.")
            action: qsTr("Give an assignment")
            onTriggered: root.giveWanted()
        }
    }
    Component {
        id: nothingFound

        EmptyState {
            iconName: "search"
            heading: qsTr("Nothing found")
            reason: qsTr("No attempt and no mentee has these words.")
        }
    }
}
