// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// What can be set, as a place of the window. What belongs to the window itself, how it looks and when it locks, is handed in.
Place {
    id: root

    required property OpenSettings settings
    // As Appearance.Choice of the window.
    property int look: 0
    property int lockMinutes: 0
    property string current: "profile"
    property Item page
    property string outcome
    property bool outcomeFailed: false

    signal lookWanted(int look)
    signal lockMinutesWanted(int minutes)

    // A part: "profile", "security", "backups", "appearance", "language", "notices", "method" or "about".
    function open(record: string) {
        pageStack.clear();
        outcome = "";
        current = record !== "" ? record : current;
        push((pages() as SettingsPages).list);
        page = push((pages() as SettingsPages).part);
        pageStack.currentIndex = record === "" ? 0 : 1;
    }
    function tell(words: string, done: bool) {
        outcome = words;
        outcomeFailed = !done;
        pageStack.currentIndex = 1;
    }
    function flush() {
        if (page)
            (page as SettingsPage).flush();
    }

    pagesFile: Qt.resolvedUrl("SettingsPages.qml")
    name: "settings"
    title: qsTr("Settings")
    iconName: "configure-symbolic"
    group: "foot"
    actions: [
        Kirigami.Action {
            text: qsTr("Back up now…")
            icon.name: "document-save-symbolic"
            onTriggered: root.placeWanted(root.name, "backups")
        },
        Kirigami.Action {
            text: qsTr("Make a recovery sheet…")
            icon.name: "document-print-symbolic"
            onTriggered: root.placeWanted(root.name, "security")
        }
    ]
}
