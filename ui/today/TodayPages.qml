// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The pages of TodayPlace, read when it first opens.
QtObject {
    id: root

    required property TodayPlace place

    readonly property Component today: TodayPage {
        today: root.place.today
        onPlaceWanted: (place, record) => root.place.placeWanted(place, record)
        onEntryWanted: root.place.actionWanted("journal", 0)
        onMessageWanted: words => root.place.messageWanted(words)
        onUndoOffered: words => root.place.undoOffered(words)
    }
}
