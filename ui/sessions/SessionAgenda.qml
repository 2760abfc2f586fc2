// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// What the two of them want to talk about, and what has its time later.
Card {
    id: root

    required property SessionEditor editor

    signal undoWanted
    signal redoWanted

    function write() {
        agenda.forceActiveFocus(Qt.OtherFocusReason);
    }

    component Field: QuietField {
        Layout.fillWidth: true
        Layout.leftMargin: -inset
        onUndoWanted: root.undoWanted()
        onRedoWanted: root.redoWanted()
    }

    heading: qsTr("Agenda")
    note: root.editor.agendaText

    Field {
        id: agenda

        name: qsTr("Agenda")
        value: root.editor.agenda
        placeholderText: qsTr("One point a line, ‘20 min’ at its end")
        onTyped: words => root.editor.agenda = words
    }
    Rule {}
    RowLayout {
        spacing: Kirigami.Units.largeSpacing

        Note {
            text: qsTr("Parking lot")
            topPadding: 2
            Layout.fillWidth: false
            Layout.alignment: Qt.AlignTop
        }
        Field {
            name: qsTr("Parking lot")
            value: root.editor.parking
            placeholderText: qsTr("What came up and has its time later")
            onTyped: words => root.editor.parking = words
        }
    }
}
