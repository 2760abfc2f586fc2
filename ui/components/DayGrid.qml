// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A month with a dot on every day that has an entry. The model gives the days, blanks before the first.
GridLayout {
    id: root

    required property var model
    required property list<string> weekdays

    signal dayChosen(date day)

    columns: 7
    columnSpacing: 0
    rowSpacing: 0
    uniformCellWidths: true
    Layout.fillWidth: true

    Repeater {
        model: root.weekdays

        Note {
            required property string modelData

            text: modelData
            font.pointSize: Look.base * 0.8
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
    Repeater {
        model: root.model

        DayCell {
            onClicked: root.dayChosen(date)
        }
    }
}
