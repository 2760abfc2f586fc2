// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// What stands on the page of an aspiration; every text is edited where it stands.
ColumnLayout {
    id: root

    required property AspirationEditor editor
    property bool narrow: false

    signal undoWanted
    signal redoWanted

    function write() {
        title.forceActiveFocus(Qt.OtherFocusReason);
    }

    component Field: QuietField {
        Layout.fillWidth: true
        onUndoWanted: root.undoWanted()
        onRedoWanted: root.redoWanted()
    }

    spacing: Look.gap
    Layout.fillWidth: true
    Layout.fillHeight: true

    ColumnLayout {
        spacing: 0

        Field {
            id: title

            name: qsTr("Title of the aspiration")
            value: root.editor.title
            placeholderText: qsTr("Where do you want to get?")
            font.pointSize: Look.base * 1.35
            font.weight: Font.DemiBold
            Layout.leftMargin: -inset
            onTyped: words => root.editor.title = words
        }
        Note {
            text: root.editor.isNew ? qsTr("An aspiration is the why above goals. It comes into being with its title.") : root.editor.standingText
        }
    }
    GridLayout {
        columns: root.narrow ? 1 : 2
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        uniformCellWidths: true
        Layout.fillHeight: false

        Card {
            heading: qsTr("Vision")
            note: qsTr("what it looks like when it is there")
            Layout.fillHeight: true

            Field {
                name: qsTr("Vision")
                value: root.editor.vision
                placeholderText: qsTr("Who does what, where, and how do you notice?")
                Layout.minimumHeight: Kirigami.Units.gridUnit * 5
                onTyped: words => root.editor.vision = words
            }
            Item {
                Layout.fillHeight: true
            }
        }
        Card {
            heading: qsTr("Motivation")
            note: qsTr("why it matters to you")
            Layout.fillHeight: true

            Field {
                name: qsTr("Motivation")
                value: root.editor.motivation
                placeholderText: qsTr("What would be missing without it?")
                Layout.minimumHeight: Kirigami.Units.gridUnit * 5
                onTyped: words => root.editor.motivation = words
            }
            Item {
                Layout.fillHeight: true
            }
        }
        Card {
            heading: qsTr("Horizon")
            note: qsTr("the day by which")
            Layout.fillHeight: true

            DayField {
                name: qsTr("Horizon")
                value: root.editor.horizon
                today: root.editor.today
                onPicked: day => root.editor.horizon = day
            }
            Item {
                Layout.fillHeight: true
            }
        }
        AspirationAnswers {
            visible: !root.editor.isNew
            editor: root.editor
            Layout.fillHeight: true
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
