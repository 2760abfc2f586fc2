// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Components
import Waymark.Record

// The page that checks a record before any workspace is open, read when it is first wanted.
QtObject {
    id: root

    required property WayIn way
    // What is checked as soon as the page is there; empty to ask for it.
    property url file

    readonly property Component page: CheckPage {
        record: null
        backText: qsTr("Back")
        backIcon: Look.mirrored ? "go-next-symbolic" : "go-previous-symbolic"
        onBackWanted: root.way.showDoors()
        Component.onCompleted: checkFile(root.file)
    }
}
