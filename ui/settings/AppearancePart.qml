// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Components

// How the window looks.
ColumnLayout {
    id: root

    property int look

    signal lookWanted(int look)

    spacing: Look.gap

    PartHeading {
        title: qsTr("Appearance")
        note: qsTr("Takes effect at once, on this computer")
    }
    Card {
        heading: qsTr("Colours")

        Repeater {
            model: [qsTr("As the system has it"), qsTr("Light"), qsTr("Dark"), qsTr("High contrast")]

            RadioOption {
                required property string modelData
                required property int index

                text: modelData
                checked: root.look === index
                onToggled: root.lookWanted(index)
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
