// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The keys that work on every page. Those that pages have themselves stand in ShortcutSheet.qml too.
Item {
    id: root

    required property bool open

    signal undoWanted
    signal redoWanted
    signal newEntryWanted
    signal lockWanted
    signal paletteWanted
    signal sheetWanted
    signal foldWanted
    signal helpWanted
    // The row of the sidebar, from 0.
    signal rowWanted(int row)

    // A dialog in a window of its own, as those for files, takes its keys itself: in many, Ctrl+L is the path.
    readonly property bool listening: open && Window.activeFocusItem !== null

    component Key: Shortcut {
        enabled: root.listening
    }

    Key {
        sequences: [StandardKey.Undo]
        onActivated: root.undoWanted()
    }
    Key {
        sequences: [StandardKey.Redo]
        onActivated: root.redoWanted()
    }
    Key {
        sequences: [StandardKey.New]
        onActivated: root.newEntryWanted()
    }
    Key {
        sequence: "Ctrl+K"
        onActivated: root.paletteWanted()
    }
    Key {
        sequence: "Ctrl+L"
        onActivated: root.lockWanted()
    }
    Key {
        sequence: "F9"
        onActivated: root.foldWanted()
    }
    Instantiator {
        model: 9

        Key {
            required property int index

            sequence: "Alt+%1".arg(index + 1)
            onActivated: root.rowWanted(index)
        }
    }
    Shortcut {
        sequences: [StandardKey.HelpContents]
        onActivated: root.helpWanted()
    }
    Shortcut {
        sequences: ["Ctrl+?", "Ctrl+Shift+/"]
        onActivated: root.sheetWanted()
    }
    Shortcut {
        sequences: [StandardKey.Quit]
        onActivated: Qt.quit()
    }
}
