// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The keys that work on every page.
Item {
    id: root

    required property bool open

    signal undoWanted
    signal redoWanted
    signal newEntryWanted
    signal lockWanted

    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: root.open
        onActivated: root.undoWanted()
    }
    Shortcut {
        sequences: [StandardKey.Redo]
        enabled: root.open
        onActivated: root.redoWanted()
    }
    Shortcut {
        sequences: [StandardKey.New]
        enabled: root.open
        onActivated: root.newEntryWanted()
    }
    Shortcut {
        sequence: "Ctrl+L"
        enabled: root.open
        onActivated: root.lockWanted()
    }
    Shortcut {
        sequences: [StandardKey.Quit]
        onActivated: Qt.quit()
    }
}
