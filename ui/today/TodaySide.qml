// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// The side of the Today page: the next session, what is due, the last wins, this day in other years.
ColumnLayout {
    id: root

    required property list<todayItem> session
    required property list<todayItem> overdue
    required property list<todayItem> due
    required property list<todayItem> wins
    required property list<todayItem> memory

    signal chosen(todayItem item)
    signal ticked(todayItem item)

    spacing: Look.gap

    component DueRows: Repeater {
        DueRow {
            onChosen: root.chosen(modelData)
            onTicked: root.ticked(modelData)
        }
    }

    TodayRows {
        visible: root.session.length > 0
        heading: qsTr("Next session")
        note: ""
        items: root.session
        onChosen: item => root.chosen(item)
    }
    Card {
        visible: root.overdue.length > 0
        heading: qsTr("Overdue")
        spacing: 0

        DueRows {
            model: root.overdue
        }
    }
    Card {
        heading: qsTr("Due within a week")
        spacing: 0

        Note {
            visible: root.due.length === 0
            text: qsTr("Nothing is due.")
        }
        DueRows {
            model: root.due
        }
    }
    Card {
        visible: root.wins.length > 0
        heading: qsTr("Last wins")
        spacing: Kirigami.Units.smallSpacing

        Repeater {
            model: root.wins

            WinLine {}
        }
    }
    Repeater {
        model: root.memory

        Card {
            id: card

            required property todayItem modelData

            heading: qsTr("On this day")
            note: modelData.note
            spacing: Kirigami.Units.smallSpacing
            Layout.fillHeight: true

            Body {
                text: qsTr("“%1”").arg(card.modelData.title)
                textFormat: Text.PlainText
                font.italic: true
                maximumLineCount: 5
                elide: Text.ElideRight
            }
            TextAction {
                text: qsTr("Read the entry")
                onClicked: root.chosen(card.modelData)
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
    Item {
        visible: root.memory.length === 0
        Layout.fillHeight: true
    }
}
