// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Components

// What can be done from anywhere: by key, by the palette, by the sheet of keys, by a notice of the desktop.
Item {
    id: root

    required property OpenWorkspace workspace
    required property PlaceList places
    required property Appearance appearance

    signal undoWanted
    signal redoWanted
    signal lockWanted
    signal foldWanted
    signal helpWanted

    function showPalette() {
        palette.show();
    }
    function showSheet() {
        (sheet.get() as ShortcutSheet).open();
    }
    // To the front, at this place where a workspace is open.
    function bring(place: string) {
        Window.window.show();
        Window.window.raise();
        Window.window.requestActivate();
        if (workspace)
            places.go(place, "");
    }

    visible: false

    MainKeys {
        open: root.places.current !== null
        onUndoWanted: root.undoWanted()
        onRedoWanted: root.redoWanted()
        onNewEntryWanted: root.places.perform("journal", 0)
        onLockWanted: root.lockWanted()
        onPaletteWanted: root.showPalette()
        onSheetWanted: root.showSheet()
        onFoldWanted: root.foldWanted()
        onHelpWanted: root.helpWanted()
        onRowWanted: row => root.places.goToRow(row)
    }
    MainPalette {
        id: palette

        workspace: root.workspace
        places: root.places
        appearance: root.appearance
        onUndoWanted: root.undoWanted()
        onRedoWanted: root.redoWanted()
        onLockWanted: root.lockWanted()
        onSheetWanted: root.showSheet()
        onHelpWanted: root.helpWanted()
    }
    OnDemand {
        id: sheet

        source: Qt.resolvedUrl("ShortcutSheet.qml")
    }
    WaitingNews {
        workspace: root.workspace
        windowActive: root.Window.active
        onPlaceWanted: place => root.bring(place)
    }
}
