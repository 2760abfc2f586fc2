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
    emptyState: model.filtered ? nothingFound : root.sessions?.alone ? nobodyYet : nothingYet
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
        id: nothingYet

        EmptyState {
            iconName: "view-calendar-symbolic"
            heading: qsTr("No sessions yet")
            reason: qsTr("A session has an agenda, notes that you both write, and what each of you will do until the next one.")
            action: qsTr("Plan the first session")
            onTriggered: root.newSessionWanted()
        }
    }
    Component {
        id: nobodyYet

        EmptyState {
            iconName: "system-users-symbolic"
            heading: qsTr("Nobody to meet with yet")
            reason: qsTr("Sessions are held between a mentee and a mentor. Invite somebody first; it takes a file and five words.")
            action: qsTr("Invite somebody")
            onTriggered: root.mentorWanted()
        }
    }
    Component {
        id: nothingFound

        EmptyState {
            iconName: "search"
            heading: qsTr("Nothing found")
            reason: qsTr("No session has these words in its agenda, notes, decisions or actions.")
        }
    }
}
