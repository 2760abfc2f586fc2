// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Components

// Why no session is in the list, and what to do.
EmptyState {
    id: root

    // The list is narrowed down.
    required property bool filtered
    // There is nobody to meet with.
    required property bool alone

    signal newSessionWanted
    signal mentorWanted

    iconName: filtered ? "search" : alone ? "system-users-symbolic" : "view-calendar-symbolic"
    heading: filtered ? qsTr("Nothing found") : alone ? qsTr("Nobody to meet with yet") : qsTr("No sessions yet")
    reason: {
        if (filtered)
            return qsTr("No session has these words in its agenda, notes, decisions or actions, or is on that day.");
        if (alone)
            return qsTr("Sessions are held between a mentee and a mentor. Invite somebody first; it takes a file and five words.");
        return qsTr("A session has an agenda, notes that you both write, and what each of you will do until the next one.");
    }
    action: filtered ? "" : alone ? qsTr("Invite somebody") : qsTr("Plan the first session")
    onTriggered: alone ? mentorWanted() : newSessionWanted()
}
