// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Components

// Every requirement of what was chosen: there, thin, or missing.
Card {
    id: root

    required property ReadinessModel model

    signal roomWanted(string room)

    heading: model.aim < 0 ? qsTr("Nothing chosen yet") : qsTr("Ready for %1?").arg(model.name)
    note: model.aim < 0 ? "" : model.tally
    spacing: Look.gap

    ProgressLine {
        visible: root.model.aim >= 0
        name: root.model.tally
        value: root.model.share
        Layout.fillWidth: true
    }
    Body {
        visible: root.model.aim < 0
        text: qsTr("Choose a certification or a career level: here stands then what it asks for, what of it is there already, and what is missing.")
    }
    Repeater {
        model: root.model

        RequirementRow {
            onRoomWanted: room => root.roomWanted(room)
        }
    }
}
