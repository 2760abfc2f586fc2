// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// What was handed in so far; a press shows it.
ColumnLayout {
    id: root

    required property AssignmentOverview overview
    property string current

    signal attemptChosen(string id)

    spacing: 0
    Layout.fillWidth: true

    Rule {
        Layout.bottomMargin: Look.gap
    }
    SectionHeading {
        text: qsTr("Handed in")
        Layout.bottomMargin: Kirigami.Units.smallSpacing
    }
    Repeater {
        model: root.overview.attempts

        ListRow {
            required property string attemptId
            required property string name
            required property string notes

            title: name
            note: notes
            highlighted: attemptId === root.current
            Layout.leftMargin: -Kirigami.Units.largeSpacing
            Layout.rightMargin: -Kirigami.Units.largeSpacing
            onClicked: root.attemptChosen(attemptId)
        }
    }
}
