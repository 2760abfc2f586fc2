// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// The goals under the aspirations that they serve, with their pulse.
ListColumn {
    id: root

    required property OpenGoals goals
    property string currentRecord
    property bool loaded: false

    signal goalChosen(string id)
    signal aspirationChosen(string id)
    signal newGoalWanted
    signal newAspirationWanted
    signal firstLoaded(string goal)

    function neighbourOf(id: string): string {
        return model.neighbourOf(id);
    }
    function choose(row: int) {
        if (model.kindAt(row) === GoalListModel.GoalRow)
            goalChosen(model.recordAt(row));
        else if (model.kindAt(row) === GoalListModel.AspirationRow)
            aspirationChosen(model.recordAt(row));
    }

    title: qsTr("Goals")
    listState: model.state
    errorText: model.errorText
    searchHint: qsTr("Search goals")
    rows: list
    onSearchTextChanged: model.searchText = searchText
    onRetryWanted: model.reload()
    emptyState: model.filtered ? nothingFound : nothingYet
    actions: [
        Kirigami.Action {
            text: qsTr("New goal")
            icon.name: "list-add-symbolic"
            displayHint: Kirigami.DisplayHint.IconOnly
            onTriggered: root.newGoalWanted()
        },
        Kirigami.Action {
            text: qsTr("New aspiration")
            icon.name: "flag-symbolic"
            displayHint: Kirigami.DisplayHint.AlwaysHide
            onTriggered: root.newAspirationWanted()
        },
        Kirigami.Action {
            text: qsTr("Show closed goals")
            checkable: true
            checked: model.showClosed
            displayHint: Kirigami.DisplayHint.AlwaysHide
            onToggled: model.showClosed = checked
        }
    ]

    ListView {
        id: list

        model: GoalListModel {
            id: model

            goals: root.goals
            onRefreshed: {
                list.sync();
                if (!root.loaded)
                    root.firstLoaded(model.firstGoal());
                root.loaded = true;
            }
        }
        currentIndex: -1
        keyNavigationEnabled: true
        activeFocusOnTab: true
        topMargin: Kirigami.Units.smallSpacing
        bottomMargin: Kirigami.Units.largeSpacing
        delegate: GoalListRow {
            required property int index

            width: ListView.view.width
            current: recordId !== "" && recordId === root.currentRecord
            onChosen: root.choose(index)
        }
        Keys.onReturnPressed: root.choose(currentIndex)
        Keys.onEnterPressed: root.choose(currentIndex)
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Goals")

        function sync() {
            currentIndex = model.rowOf(root.currentRecord);
        }
    }
    onCurrentRecordChanged: list.sync()

    Component {
        id: nothingYet

        EmptyState {
            iconName: "flag-symbolic"
            heading: qsTr("No goals yet")
            reason: qsTr("A goal turns what you aspire to into something you can see happen.")
            action: qsTr("Write the first goal")
            onTriggered: root.newGoalWanted()
        }
    }
    Component {
        id: nothingFound

        EmptyState {
            iconName: "search"
            heading: qsTr("Nothing found")
            reason: qsTr("No goal has these words, open or closed.")
        }
    }
}
