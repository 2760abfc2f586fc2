// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Components

// Mentee, mentor or both.
FormField {
    id: root

    readonly property bool mentee: asMentee.checked || asBoth.checked
    readonly property bool mentor: asMentor.checked || asBoth.checked

    name: qsTr("I am here as")

    Flow {
        spacing: Look.gap
        Layout.fillWidth: true

        RadioOption {
            id: asMentee

            text: qsTr("a mentee")
            checked: true
        }
        RadioOption {
            id: asMentor

            text: qsTr("a mentor")
        }
        RadioOption {
            id: asBoth

            text: qsTr("both")
        }
    }
}
