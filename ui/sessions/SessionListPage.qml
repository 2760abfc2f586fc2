// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import org.kde.kirigami as Kirigami
import Waymark.Components

// Sessions: those that are coming, those that wait for my word, those that are over.
ListColumn {
    id: root

    required property OpenSessions sessions
    property string currentSession
    property bool loaded: false

    signal sessionChosen(string id)
    signal newSessionWanted
    signal hoursWanted
    signal mentorWanted
    signal firstLoaded(string id)
    signal messageWanted(string words)

    function neighbourOf(id: string): string {
        return model.neighbourOf(id);
    }

    title: qsTr("Sessions")
    listState: model.state
    errorText: model.errorText
    searchHint: qsTr("Search sessions")
    rows: list
    onSearchTextChanged: model.searchText = searchText
    onRetryWanted: model.reload()
    emptyState: nothing
    above: MonthCalendar {
        month: SessionMonthModel {
            sessions: root.sessions
            chosen: model.day
        }
        filterText: model.filterText
        visible: root.searchText === "" && !(root.sessions?.alone ?? true)
        onDayChosen: day => model.day = day
        onAllWanted: model.showAll()
    }
    actions: [
        Kirigami.Action {
            text: qsTr("New session")
            icon.name: "list-add-symbolic"
            displayHint: Kirigami.DisplayHint.IconOnly
            visible: !(root.sessions?.alone ?? true)
            onTriggered: root.newSessionWanted()
        },
        Kirigami.Action {
            text: qsTr("Hours of all sessions")
            icon.name: "clock-symbolic"
            displayHint: Kirigami.DisplayHint.AlwaysHide
            onTriggered: root.hoursWanted()
        },
        Kirigami.Action {
            text: qsTr("Calendar file of all that are coming…")
            icon.name: "view-calendar-day"
            displayHint: Kirigami.DisplayHint.AlwaysHide
            onTriggered: file.open()
        }
    ]

    ListView {
        id: list

        model: SessionListModel {
            id: model

            sessions: root.sessions
            onRefreshed: {
                list.sync();
                if (!root.loaded)
                    root.firstLoaded(sessionAt(0));
                root.loaded = true;
            }
        }
        currentIndex: -1
        keyNavigationEnabled: true
        activeFocusOnTab: true
        topMargin: Kirigami.Units.smallSpacing
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
        delegate: SessionItem {
            width: ListView.view.width
            current: sessionId === root.currentSession
            onChosen: root.sessionChosen(sessionId)
        }
        Keys.onReturnPressed: root.sessionChosen(model.sessionAt(currentIndex))
        Keys.onEnterPressed: root.sessionChosen(model.sessionAt(currentIndex))
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Sessions")

        function sync() {
            currentIndex = model.rowOf(root.currentSession);
        }
    }
    onCurrentSessionChanged: list.sync()

    SessionCalendar {
        id: calendar

        sessions: root.sessions
        onSaved: words => root.messageWanted(words)
        onFailed: words => root.messageWanted(words)
    }
    FileDialog {
        id: file

        fileMode: FileDialog.SaveFile
        nameFilters: [qsTr("Calendar files (*.ics)")]
        defaultSuffix: "ics"
        onAccepted: calendar.save("", selectedFile)
    }
    Component {
        id: nothing

        SessionsEmpty {
            filtered: model.filtered
            alone: root.sessions?.alone ?? false
            onNewSessionWanted: root.newSessionWanted()
            onMentorWanted: root.mentorWanted()
        }
    }
}
