// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// The rooms of a case study, one card each.
ColumnLayout {
    id: root

    required property CaseEditor editor

    signal undoWanted
    signal redoWanted

    component Room: Card {
        id: card

        required property int room
        required property string ask

        Layout.minimumHeight: implicitHeight

        QuietField {
            name: card.heading
            value: root.editor.rooms[card.room] ?? ""
            placeholderText: card.ask
            Layout.fillWidth: true
            Layout.maximumWidth: Look.measure
            Layout.minimumHeight: Kirigami.Units.gridUnit * 3
            onTyped: words => root.editor.setRoom(card.room, words)
            onUndoWanted: root.undoWanted()
            onRedoWanted: root.redoWanted()
        }
    }

    spacing: Look.gap
    Layout.fillWidth: true

    Room {
        room: CaseEditor.Role
        heading: qsTr("Your part")
        ask: qsTr("What were you in it, and what was yours to decide?")
    }
    Room {
        room: CaseEditor.Situation
        heading: qsTr("Situation")
        ask: qsTr("What was there, and why could it not stay so?")
    }
    Room {
        room: CaseEditor.Approach
        heading: qsTr("Approach")
        ask: qsTr("What was done, which ways were weighed, and why this one?")
    }
    Room {
        room: CaseEditor.Outcome
        heading: qsTr("Outcome")
        ask: qsTr("What came of it, measured where it can be?")
    }
    Room {
        room: CaseEditor.Lessons
        heading: qsTr("Lessons")
        ask: qsTr("What would you do otherwise today?")
    }
}
