// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The pages of HandbookPlace, read when it first opens.
QtObject {
    id: root

    required property HandbookPlace place
    readonly property Handbook book: Handbook {}

    readonly property Component handbook: HandbookPage {
        handbook: root.book
        onCloseWanted: root.place.close()
    }
}
