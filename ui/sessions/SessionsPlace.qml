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
    property Item list
    property Item page

    function open(record: string) {
        pageStack.clear();
        sessions?.refresh();
        current = record;
        fresh = false;
        list = push((pages() as SessionsPages).list);
        page = push((pages() as SessionsPages).session);
        pageStack.currentIndex = record === "" ? 0 : 1;
    }
    function choose(id: string) {
        if (!mayLeave())
            return;
        if (!page) {
            pageStack.pop(list);
            page = push((pages() as SessionsPages).session);
        }
        fresh = false;
        current = id;
        pageStack.currentIndex = 1;
    }
    function planNew() {
        if (!mayLeave())
            return;
        choose("");
        fresh = true;
        (page as SessionPage).write();
    }
    function showHours() {
        flush();
        if (!mayLeave())
            return;
        pageStack.pop(list);
        page = null;
        push((pages() as SessionsPages).hours);
        pageStack.currentIndex = 1;
    }
    function flush() {
        if (page)
            (page as SessionPage).flush();
    }

    pagesFile: Qt.resolvedUrl("SessionsPages.qml")
    name: "sessions"
    title: qsTr("Sessions")
    iconName: "view-calendar-symbolic"
    unsaved: page ? (page as SessionPage).unsaved : false
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
}
