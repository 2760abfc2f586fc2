// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Components

// A session in the list.
ListRow {
    id: root

    required property string sessionId
    required property string heading
    required property string notes
    required property string letters
    required property bool waits
    property bool current: false

    signal chosen

    title: heading
    initials: letters
    note: notes
    highlighted: current
    strong: current || waits
    onClicked: chosen()
}
