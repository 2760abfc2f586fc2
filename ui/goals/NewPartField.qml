// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Components

// A line in which something new is written; Return keeps it and asks for the next.
ProseField {
    id: root

    required property string name

    signal written(string words)

    placeholderText: name
    Accessible.name: name
    onAccepted: {
        if (text.trim() === "")
            return;
        root.written(text);
        clear();
    }
    Keys.onEscapePressed: clear()
}
