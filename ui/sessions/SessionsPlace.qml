// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// Sessions as a place of the window: the list, and beside it a session or the ledger of hours.
Place {
    id: root

    required property OpenSessions sessions
    property string current
    // A new session is being planned: the list does not choose another one when it comes.
    property bool fresh: false
    property SessionListPage list
    property SessionPage page

    function open(record: string) {
        pageStack.clear();
        sessions?.refresh();
        current = record;
        fresh = false;
        list = push(listPage) as SessionListPage;
        page = push(sessionPage) as SessionPage;
        pageStack.currentIndex = record === "" ? 0 : 1;
    }
    function choose(id: string) {
        if (!page) {
            pageStack.pop(list);
            page = push(sessionPage) as SessionPage;
        }
        fresh = false;
        current = id;
        pageStack.currentIndex = 1;
    }
    function planNew() {
        choose("");
        fresh = true;
        page.write();
    }
    function showHours() {
        flush();
        pageStack.pop(list);
        page = null;
        push(hoursPage);
        pageStack.currentIndex = 1;
    }
    function flush() {
        page?.flush();
    }

    name: "sessions"
    title: qsTr("Sessions")
    iconName: "view-calendar-symbolic"
    waiting: sessions?.waiting ?? 0
    actions: [
        Kirigami.Action {
            text: qsTr("New session")
            icon.name: "list-add-symbolic"
            onTriggered: root.planNew()
        },
        Kirigami.Action {
            text: qsTr("Hours of all sessions")
            icon.name: "clock-symbolic"
            onTriggered: root.showHours()
        }
    ]

    Component {
        id: listPage

        SessionListPage {
            sessions: root.sessions
            currentSession: root.current
            onSessionChosen: id => root.choose(id)
            onNewSessionWanted: root.planNew()
            onHoursWanted: root.showHours()
            onMentorWanted: root.placeWanted("exchange", "")
            onFirstLoaded: id => root.current = root.current === "" && !root.fresh ? id : root.current
            onMessageWanted: words => root.messageWanted(words)
        }
    }
    Component {
        id: sessionPage

        SessionPage {
            sessions: root.sessions
            sessionId: root.current
            onSessionKept: id => root.current = id
            onGone: root.current = root.list.neighbourOf(root.current)
            onRemoved: {
                root.current = root.list.neighbourOf(root.current);
                root.undoOffered(qsTr("The session is in the trash."));
            }
            onHoursWanted: root.showHours()
            onMentorWanted: root.placeWanted("exchange", "")
            onUndoWanted: root.undoWanted()
            onRedoWanted: root.redoWanted()
            onMessageWanted: words => root.messageWanted(words)
            onUndoOffered: words => root.undoOffered(words)
        }
    }
    Component {
        id: hoursPage

        SessionHoursPage {
            sessions: root.sessions
            onSessionChosen: id => root.choose(id)
            onBackWanted: root.choose(root.current)
            onMessageWanted: words => root.messageWanted(words)
        }
    }
}
