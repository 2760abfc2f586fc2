// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
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

        QQC2.RadioButton {
            id: asMentee

            text: qsTr("a mentee")
            checked: true
        }
        QQC2.RadioButton {
            id: asMentor

            text: qsTr("a mentor")
        }
        QQC2.RadioButton {
            id: asBoth

            text: qsTr("both")
        }
    }
}
