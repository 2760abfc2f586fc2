// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// Makes pages for the page stack. One that the stack makes itself from a component is made outside every scene, of which Qt
// warns; one from here has a parent at once, and goes with its turn on the stack all the same.
QtObject {
    id: root

    readonly property Item cradle: Item {}

    function make(page: Component): Item {
        const made = page.createObject(cradle) as Item;
        made.parent = null;
        return made;
    }
}
