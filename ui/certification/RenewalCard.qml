// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Components

// What I hold, until when, and what keeps it.
Card {
    id: root

    required property RenewalModel model

    signal roomWanted(string room)

    heading: qsTr("What you hold")
    spacing: Look.gap

    Body {
        visible: root.model.state === RenewalModel.Empty
        text: qsTr("No certificate is noted. Note one with the day on which it was given: its window begins then, and here stands by when it has to be renewed.")
    }
    Repeater {
        model: root.model

        RenewalRow {}
    }
    Body {
        visible: text !== ""
        text: root.model.mentorText
    }
    TextAction {
        text: qsTr("Certificates in your career")
        onClicked: root.roomWanted("career/7")
    }
}
