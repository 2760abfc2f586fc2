// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The pages of SessionsPlace, read when it first opens.
QtObject {
    id: root

    required property SessionsPlace place

    readonly property Component list: SessionListPage {
        sessions: root.place.sessions
        currentSession: root.place.current
        onSessionChosen: id => root.place.choose(id)
        onNewSessionWanted: root.place.planNew()
        onHoursWanted: root.place.showHours()
        onMentorWanted: root.place.placeWanted("exchange", "")
        onFirstLoaded: id => root.place.current = root.place.current === "" && !root.place.fresh ? id : root.place.current
        onMessageWanted: words => root.place.messageWanted(words)
    }
    readonly property Component session: SessionPage {
        sessions: root.place.sessions
        sessionId: root.place.current
        onSessionKept: id => root.place.current = id
        onGone: root.place.current = (root.place.list as SessionListPage).neighbourOf(root.place.current)
        onRemoved: {
            root.place.current = (root.place.list as SessionListPage).neighbourOf(root.place.current);
            root.place.undoOffered(qsTr("The session is in the trash."));
        }
        onHoursWanted: root.place.showHours()
        onMentorWanted: root.place.placeWanted("exchange", "")
        onUndoWanted: root.place.undoWanted()
        onRedoWanted: root.place.redoWanted()
        onMessageWanted: words => root.place.messageWanted(words)
        onUndoOffered: words => root.place.undoOffered(words)
    }
    readonly property Component hours: SessionHoursPage {
        sessions: root.place.sessions
        onSessionChosen: id => root.place.choose(id)
        onBackWanted: root.place.choose(root.place.current)
        onMessageWanted: words => root.place.messageWanted(words)
    }
}
