// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

// Where something stands on its way, in one line of words; it wraps where the line is too short.
Flow {
    id: root

    property list<string> states
    property int current

    spacing: Kirigami.Units.smallSpacing * 1.5
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("State: %1").arg(states[current] ?? "")

    Repeater {
        model: root.states

        StateStep {
            required property int index
            required property string modelData

            text: modelData
            first: index === 0
            past: index < root.current
            now: index === root.current
        }
    }
}
