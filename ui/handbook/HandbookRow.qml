// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Components

// A page in the contents: what it is called, and what it says.
ListRow {
    id: root

    required property string page
    required property string heading
    required property string summary
    property bool current: false

    signal chosen

    title: heading
    note: summary
    highlighted: current
    strong: current
    onClicked: chosen()
}
