// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// What was said and decided, and what each took from it; both see it.
Card {
    id: root

    required property SessionEditor editor

    signal undoWanted
    signal redoWanted

    component Field: MarkdownField {
        Layout.fillWidth: true
        Layout.leftMargin: -inset
        onUndoWanted: root.undoWanted()
        onRedoWanted: root.redoWanted()
    }
    component Name: QQC2.Label {
        font.weight: Font.Medium
        Layout.fillWidth: true
    }

    heading: qsTr("Shared notes")
    spacing: Kirigami.Units.smallSpacing

    Field {
        name: qsTr("Shared notes")
        value: root.editor.notes
        placeholderText: qsTr("What is said, and by whom. Both of you write here.")
        Layout.minimumHeight: Kirigami.Units.gridUnit * 3.5
        Layout.fillHeight: true
        onTyped: words => root.editor.notes = words
    }
    Rule {}
    Name {
        text: qsTr("Decisions")
    }
    Field {
        name: qsTr("Decisions")
        value: root.editor.decisions
        placeholderText: qsTr("None yet")
        onTyped: words => root.editor.decisions = words
    }
    Rule {}
    GridLayout {
        columns: width > Kirigami.Units.gridUnit * 22 ? 2 : 1
        columnSpacing: Kirigami.Units.gridUnit
        rowSpacing: Kirigami.Units.smallSpacing
        uniformCellWidths: true
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Kirigami.Units.smallSpacing
            Layout.alignment: Qt.AlignTop

            Name {
                text: qsTr("What you learned")
            }
            Field {
                name: qsTr("What you learned")
                value: root.editor.learned
                placeholderText: qsTr("One sentence, in the last five minutes")
                onTyped: words => root.editor.learned = words
            }
        }
        ColumnLayout {
            visible: !root.editor.isNew
            spacing: Kirigami.Units.smallSpacing
            Layout.alignment: Qt.AlignTop

            Name {
                text: qsTr("What %1 learned").arg(root.editor.other)
            }
            Field {
                name: qsTr("What %1 learned").arg(root.editor.other)
                value: root.editor.learnedByOther
                placeholderText: qsTr("Nothing written yet")
                readOnly: true
            }
        }
    }
}
