// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Components

// The mentees as a place of the window: one card each, and one of them in full.
Place {
    id: root

    required property OpenMentees mentees
    property real space: 0

    // The record is the key of a mentorship; "7/give" gives an assignment there.
    function open(record: string) {
        mentees?.assignments.refresh();
        space = Number.parseInt(record) || 0;
        if (space > 0 && record.endsWith("/give")) {
            give();
        } else if (space > 0) {
            show(space);
        } else {
            pageStack.clear();
            push((pages() as MenteesPages).mentees);
        }
    }
    function show(space: real) {
        root.space = space;
        pageStack.clear();
        push((pages() as MenteesPages).mentee);
    }
    function give() {
        pageStack.clear();
        push((pages() as MenteesPages).give);
    }

    pagesFile: Qt.resolvedUrl("MenteesPages.qml")
    name: "mentees"
    title: qsTr("Mentees")
    iconName: "system-users-symbolic"
    group: "mentor"
}
