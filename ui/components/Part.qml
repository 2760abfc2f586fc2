// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A part of a page that is seldom there, as wide as the page: made when it is first wanted, or when it is asked for something,
// and then kept.
Loader {
    id: root

    required property bool wanted

    function get(): Item {
        active = true;
        return item as Item;
    }

    active: false
    visible: wanted
    Layout.fillWidth: true
    Layout.minimumHeight: implicitHeight
    onWantedChanged: if (wanted)
        active = true
    Component.onCompleted: if (wanted)
        active = true
}
