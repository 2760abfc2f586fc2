// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Components

// An entry in the list.
ListRow {
    id: root

    required property string entryId
    required property string heading
    required property string notes
    required property int mood
    property bool current: false

    signal chosen

    title: heading
    note: notes
    face: mood === 0 ? "view-calendar-journal" : ""
    moodValue: mood
    titleLines: 2
    highlighted: current
    strong: current
    onClicked: chosen()
}
