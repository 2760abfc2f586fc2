// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Components

// What the window speaks, and which languages are written.
ColumnLayout {
    id: root

    spacing: Look.gap

    LanguageChoice {
        id: choice
    }
    PartHeading {
        title: qsTr("Language")
        note: qsTr("Of the window; what you write may be in any")
    }
    Card {
        heading: qsTr("The window speaks")

        Repeater {
            model: choice.names

            RadioOption {
                required property string modelData
                required property int index

                text: modelData
                checked: choice.current === index
                onToggled: choice.current = index
            }
        }
        Note {
            visible: choice.changed
            text: qsTr("Waymark speaks it when it starts again.")
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Notification
            Accessible.name: text
        }
    }
    SpellingCard {}
    Item {
        Layout.fillHeight: true
    }
}
