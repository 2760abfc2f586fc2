// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The pages of SettingsPlace, read when it first opens.
QtObject {
    id: root

    required property SettingsPlace place

    readonly property Component list: SettingsListPage {
        current: root.place.current
        onChosen: part => {
            root.place.flush();
            root.place.current = part;
            root.place.pageStack.currentIndex = 1;
        }
    }
    readonly property Component part: SettingsPage {
        settings: root.place.settings
        current: root.place.current
        look: root.place.look
        lockMinutes: root.place.lockMinutes
        outcome: root.place.outcome
        outcomeFailed: root.place.outcomeFailed
        onOutcomeRead: root.place.outcome = ""
        onLookWanted: look => root.place.lookWanted(look)
        onLockMinutesWanted: minutes => root.place.lockMinutesWanted(minutes)
        onMessageWanted: words => root.place.messageWanted(words)
        onUndoOffered: words => root.place.undoOffered(words)
    }
}
