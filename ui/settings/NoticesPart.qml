// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Components

// What the desktop is told.
ColumnLayout {
    id: root

    spacing: Look.gap

    NoticeChoice {
        id: choice
    }
    PartHeading {
        title: qsTr("Notices")
        note: qsTr("What your desktop shows while Waymark is not in front")
    }
    Card {
        heading: qsTr("What waits for you")

        CheckOption {
            text: qsTr("Tell me when something new waits or is due")
            checked: choice.wanted
            onToggled: choice.wanted = checked
        }
        Note {
            text: qsTr("A notice says how many things there are and of what kind, nothing of what is in them: it may stand on a locked screen. A press on it opens the place.")
            wrapMode: Text.Wrap
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
