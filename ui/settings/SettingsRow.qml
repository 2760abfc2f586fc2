// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Components

// A part of the settings in their list.
ListRow {
    id: root

    required property string part
    property string current

    signal chosen(string part)

    highlighted: part === current
    strong: part === current
    onClicked: chosen(part)
}
