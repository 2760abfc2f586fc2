// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// When and where the two of them meet, and for how long.
Card {
    id: root

    required property SessionEditor editor

    signal undoWanted
    signal redoWanted

    component Name: Note {
        Layout.fillWidth: false
        Layout.preferredWidth: Kirigami.Units.gridUnit * 3
    }

    heading: qsTr("When and where")

    GridLayout {
        columns: 2
        columnSpacing: Kirigami.Units.smallSpacing
        rowSpacing: Kirigami.Units.smallSpacing
        Layout.fillWidth: true

        Name {
            text: qsTr("Day")
        }
        DayField {
            name: qsTr("Day of the session")
            value: root.editor.day
            today: root.editor.today
            onPicked: day => root.editor.day = day
        }
        Name {
            text: qsTr("Begins")
        }
        QQC2.TextField {
            text: root.editor.time
            enabled: root.editor.timed || !root.editor.timeValid
            placeholderText: qsTr("no time")
            color: root.editor.timeValid ? Kirigami.Theme.textColor : Look.ink(Kirigami.Theme.negativeTextColor, Kirigami.Theme.textColor)
            Accessible.name: root.editor.timeValid ? qsTr("Begins") : qsTr("Begins: this is no time")
            Layout.preferredWidth: Kirigami.Units.gridUnit * 4
            onTextEdited: root.editor.time = text
        }
        Name {
            text: qsTr("Takes")
        }
        RowLayout {
            spacing: Kirigami.Units.smallSpacing

            QQC2.SpinBox {
                from: 5
                to: 1440
                stepSize: 5
                editable: true
                value: root.editor.minutes
                Accessible.name: qsTr("Minutes that it takes")
                onValueModified: root.editor.minutes = value
            }
            Note {
                text: qsTr("min")
            }
        }
        Name {
            text: qsTr("Where")
        }
        QuietField {
            name: qsTr("Where")
            value: root.editor.place
            placeholderText: qsTr("A room, or an address")
            prose: false
            Layout.fillWidth: true
            onTyped: words => root.editor.place = words
            onUndoWanted: root.undoWanted()
            onRedoWanted: root.redoWanted()
        }
    }
}
