// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// Every key of the window on one sheet.
Kirigami.Dialog {
    id: root

    component Keys: RowLayout {
        id: line

        required property string words
        required property string sequence

        spacing: Kirigami.Units.gridUnit
        Layout.fillWidth: true
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("%1: %2").arg(words).arg(sequence)

        QQC2.Label {
            text: line.words
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        QQC2.Label {
            text: line.sequence
            font.weight: Font.Medium
            Accessible.ignored: true
        }
    }

    title: qsTr("Keys")
    preferredWidth: Kirigami.Units.gridUnit * 24
    padding: Look.pad
    standardButtons: Kirigami.Dialog.NoButton

    ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        Kirigami.Heading {
            level: 4
            text: qsTr("Everywhere")
        }
        Keys {
            words: qsTr("Find or do anything")
            sequence: qsTr("Ctrl+K")
        }
        Keys {
            words: qsTr("Write a journal entry")
            sequence: qsTr("Ctrl+N")
        }
        Keys {
            words: qsTr("Undo, make again")
            sequence: qsTr("Ctrl+Z, Ctrl+Shift+Z")
        }
        Keys {
            words: qsTr("To the places of the sidebar, in their order")
            sequence: qsTr("Alt+1 to Alt+9")
        }
        Keys {
            words: qsTr("Fold or unfold the sidebar")
            sequence: qsTr("F9")
        }
        Keys {
            words: qsTr("Lock")
            sequence: qsTr("Ctrl+L")
        }
        Keys {
            words: qsTr("The handbook, at this page")
            sequence: qsTr("F1")
        }
        Keys {
            words: qsTr("This sheet")
            sequence: qsTr("Ctrl+?")
        }
        Keys {
            words: qsTr("Quit")
            sequence: qsTr("Ctrl+Q")
        }
        Kirigami.Heading {
            level: 4
            text: qsTr("In lists")
            Layout.topMargin: Kirigami.Units.largeSpacing
        }
        Keys {
            words: qsTr("To the next or the one before; open it")
            sequence: qsTr("Arrow keys; Return")
        }
        Kirigami.Heading {
            level: 4
            text: qsTr("In texts")
            Layout.topMargin: Kirigami.Units.largeSpacing
        }
        Keys {
            words: qsTr("Bold, italic")
            sequence: qsTr("Ctrl+B, Ctrl+I")
        }
        Keys {
            words: qsTr("List, quote, link")
            sequence: qsTr("Ctrl+Shift+L, Ctrl+Shift+., Ctrl+Shift+U")
        }
        Kirigami.Heading {
            level: 4
            text: qsTr("On a board, in a rubric")
            Layout.topMargin: Kirigami.Units.largeSpacing
        }
        Keys {
            words: qsTr("Move a step to another column")
            sequence: qsTr("Ctrl and the arrow keys")
        }
        Keys {
            words: qsTr("Choose a level")
            sequence: qsTr("1 to 4, arrow keys")
        }
    }
}
