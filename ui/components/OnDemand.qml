// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What is seldom wanted, such as a menu, a dialog or a form over the page: made when it is first asked for, and then kept.
// It says itself where it stands, as the parent that it would have is this, which has no place.
Loader {
    id: root

    function get(): QtObject {
        active = true;
        return item;
    }

    active: false
    visible: false
}
