// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// What a case study is called, where and when it was.
ColumnLayout {
    id: root

    required property CaseEditor editor

    signal undoWanted
    signal redoWanted

    spacing: Kirigami.Units.smallSpacing
    Layout.fillWidth: true

    QuietField {
        name: qsTr("Title of the case study")
        value: root.editor.title
        placeholderText: qsTr("What is it called, in a few words?")
        font.pointSize: Look.base * 1.35
        font.weight: Font.DemiBold
        Layout.fillWidth: true
        Layout.leftMargin: -inset
        onTyped: words => root.editor.title = words
        onUndoWanted: root.undoWanted()
        onRedoWanted: root.redoWanted()
    }
    Flow {
        spacing: Kirigami.Units.largeSpacing
        Layout.fillWidth: true

        QuietField {
            name: qsTr("Organisation")
            value: root.editor.organisation
            placeholderText: qsTr("Where was it?")
            width: Kirigami.Units.gridUnit * 14
            onTyped: words => root.editor.organisation = words
            onUndoWanted: root.undoWanted()
            onRedoWanted: root.redoWanted()
        }
        DayField {
            name: qsTr("From")
            hint: qsTr("from")
            value: root.editor.from
            today: root.editor.today
            onPicked: day => root.editor.from = day
        }
        DayField {
            name: qsTr("Until")
            hint: qsTr("until")
            value: root.editor.until
            today: root.editor.today
            onPicked: day => root.editor.until = day
        }
    }
    Note {
        text: root.editor.isNew ? qsTr("It comes into being with its title. Markdown may be used in every text.") : root.editor.summary
    }
}
