// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Components

// The places of the window, which of them is open, and what all of them say.
Item {
    id: root

    required property bool mentee
    required property bool mentor
    property Place current
    readonly property list<Place> all: {
        const found = [];
        for (const child of children) {
            if (child instanceof Place)
                found.push(child);
        }
        return found;
    }

    // As they stand in the sidebar, from its top.
    readonly property list<Place> rows: {
        const found = [];
        for (const section of ["own", "mentor", "programme", "foot"]) {
            for (const place of all) {
                if (stands(place, section))
                    found.push(place);
            }
        }
        return found;
    }

    // Those, and the places that stand within one of them.
    readonly property list<Place> offered: rows.concat(all.filter(place => rows.some(row => row.name === place.within)))

    signal messageWanted(string words)
    signal undoOffered(string words)
    signal undoWanted
    signal redoWanted

    // Whether the person has the place, and the section of the sidebar is where it stands.
    function stands(place: Place, section: string): bool {
        switch (place.group) {
        case "mentee":
            return mentee && section === "own";
        case "mentor":
            return mentor && section === "mentor";
        default:
            return place.group === section;
        }
    }
    function place(name: string): Place {
        return all.find(place => place.name === name) ?? null;
    }
    function go(name: string, record: string) {
        const wanted = place(name);
        if (!wanted)
            return;
        if (!mayLeave())
            return;
        current = wanted;
        wanted.open(record);
    }
    function tell(name: string, words: string, done: bool) {
        go(name, "");
        place(name).tell(words, done);
    }
    function goToRow(row: int) {
        if (row < rows.length)
            go(rows[row].name, "");
    }
    // Does what the place's action of this index does, there.
    function perform(name: string, action: int) {
        if (current?.name !== name)
            go(name, "");
        current.actions[action].trigger();
    }
    // Saves what was typed; false where the page that is open has to stay.
    function mayLeave(): bool {
        current?.flush();
        return current?.mayLeave() ?? true;
    }
    function flush() {
        for (const place of all)
            place.flush();
    }

    visible: false

    Instantiator {
        model: root.all

        Connections {
            required property Place modelData

            target: modelData

            function onMessageWanted(words: string) {
                root.messageWanted(words);
            }
            function onUndoOffered(words: string) {
                root.undoOffered(words);
            }
            function onUndoWanted() {
                root.undoWanted();
            }
            function onRedoWanted() {
                root.redoWanted();
            }
            function onActionWanted(place: string, action: int) {
                root.perform(place, action);
            }
            function onPlaceWanted(place: string, record: string) {
                root.go(place, record);
            }
        }
    }
}
