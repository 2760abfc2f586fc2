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
    property SettingsPage page

    signal lookWanted(int look)
    signal lockMinutesWanted(int minutes)

    // A part: "profile", "security", "backups", "appearance", "language", "notices", "method" or "about".
    function open(record: string) {
        pageStack.clear();
        current = record !== "" ? record : current;
        push(listPage);
        page = push(partPage) as SettingsPage;
        pageStack.currentIndex = record === "" ? 0 : 1;
    }
    function flush() {
        page?.flush();
    }

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

    Component {
        id: listPage

        SettingsListPage {
            current: root.current
            onChosen: part => {
                root.flush();
                root.current = part;
                root.pageStack.currentIndex = 1;
            }
        }
    }
    Component {
        id: partPage

        SettingsPage {
            settings: root.settings
            current: root.current
            look: root.look
            lockMinutes: root.lockMinutes
            onLookWanted: look => root.lookWanted(look)
            onLockMinutesWanted: minutes => root.lockMinutesWanted(minutes)
            onMessageWanted: words => root.messageWanted(words)
            onUndoOffered: words => root.undoOffered(words)
        }
    }
}
