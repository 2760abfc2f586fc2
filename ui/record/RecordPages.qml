// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The pages of RecordPlace, read when it first opens.
QtObject {
    id: root

    required property RecordPlace place

    readonly property Component record: RecordPage {
        record: root.place.record
        certification: root.place.certification
        onReadinessWanted: root.place.placeWanted("certification", "")
        onCheckWanted: root.place.open("check")
    }
    readonly property Component check: CheckPage {
        record: root.place.record
        onBackWanted: root.place.open("")
    }
}
