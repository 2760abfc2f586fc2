// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Components

// An attempt in the queue.
ListRow {
    id: root

    required property string attemptId
    required property string notes
    required property int days
    required property bool waits

    required title
    required initials
    note: notes
    strong: waits
    below: WaitMark {
        visible: root.waits
        days: root.days
        text: days === 0 ? qsTr("since today") : qsTr("waits %n day(s)", "", days)
    }
}
