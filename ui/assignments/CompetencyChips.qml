// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// The competencies that it shows.
Flow {
    id: root

    required property list<string> names

    visible: names.length > 0
    spacing: Kirigami.Units.smallSpacing
    Layout.fillWidth: true

    Repeater {
        model: root.names

        Chip {
            required property string modelData

            kind: "accent"
            text: modelData
        }
    }
}
