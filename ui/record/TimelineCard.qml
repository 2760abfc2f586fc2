// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Components

// What happened, newest first: to read, or to choose from.
Card {
    id: root

    required property RecordModel model
    required property string mode

    heading: mode === "choose" ? qsTr("Choose what to show") : qsTr("Timeline")
    note: mode === "read" ? model.sinceText : qsTr("%1 of %n entry(ies)", "", model.choosableCount).arg(model.chosenCount)
    important: mode !== "read"
    spacing: 0

    Timeline {
        visible: root.mode !== "choose"
        model: root.mode !== "choose" ? root.model : null
        Layout.fillWidth: true
    }
    Repeater {
        model: root.mode === "choose" ? root.model : null

        ChooseRow {
            onToggled: chosen => root.model.choose(index, chosen)
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
