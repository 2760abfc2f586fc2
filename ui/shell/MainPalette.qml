// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Components

// What the palette offers: the actions of the window, the places and their actions; and what comes of a choice.
Item {
    id: root

    required property OpenWorkspace workspace
    required property PlaceList places
    required property Appearance appearance

    signal undoWanted
    signal redoWanted
    signal lockWanted
    signal sheetWanted
    signal helpWanted

    function show() {
        model.clear();
        model.offerCommand("undo", qsTr("Undo"), "edit-undo-symbolic", qsTr("Ctrl+Z"));
        model.offerCommand("redo", qsTr("Make again"), "edit-redo-symbolic", qsTr("Ctrl+Shift+Z"));
        model.offerCommand("lock", qsTr("Lock"), "object-locked-symbolic", qsTr("Ctrl+L"));
        model.offerCommand("help", qsTr("Read about this page in the handbook"), "help-contents-symbolic", qsTr("F1"));
        model.offerCommand("keys", qsTr("Show all keys"), "input-keyboard-symbolic", qsTr("Ctrl+?"));
        model.offerCommand("light", qsTr("Light"), "weather-clear-symbolic", "");
        model.offerCommand("dark", qsTr("Dark"), "weather-clear-night-symbolic", "");
        model.offerCommand("contrast", qsTr("High contrast"), "contrast-symbolic", "");
        model.offerCommand("system", qsTr("Look as the system does"), "preferences-desktop-theme-global", "");
        for (const place of places.offered)
            model.offerPlace(place.name, place.title, place.iconName, place.actions.map(action => action.text));
        (popup.get() as CommandPalette).open();
    }
    function run(command: string) {
        switch (command) {
        case "undo":
            return undoWanted();
        case "redo":
            return redoWanted();
        case "lock":
            return lockWanted();
        case "help":
            return helpWanted();
        case "keys":
            return sheetWanted();
        case "light":
            return look(Appearance.Light);
        case "dark":
            return look(Appearance.Dark);
        case "contrast":
            return look(Appearance.Contrast);
        default:
            return look(Appearance.System);
        }
    }
    function look(choice: int) {
        appearance.choice = choice;
    }

    visible: false

    PaletteModel {
        id: model

        workspace: root.workspace
        onCommandChosen: name => root.run(name)
        onActionChosen: (place, index) => root.places.perform(place, index)
        onPlaceChosen: (place, record) => root.places.go(place, record)
    }
    OnDemand {
        id: popup

        sourceComponent: CommandPalette {
            offers: model
        }
    }
}
