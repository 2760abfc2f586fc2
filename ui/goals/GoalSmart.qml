// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// The five parts of a goal, each with its check; every text is edited where it stands.
Card {
    id: root

    required property GoalEditor editor

    signal undoWanted
    signal redoWanted

    component Field: QuietField {
        readOnly: !root.editor.editable
        Layout.fillWidth: true
        onUndoWanted: root.undoWanted()
        onRedoWanted: root.redoWanted()
    }

    heading: qsTr("SMART")
    note: root.editor.checksText
    spacing: Kirigami.Units.smallSpacing * 1.5

    SmartPart {
        name: qsTr("Specific")
        check: root.editor.checkTexts[0]
        met: root.editor.checksMet[0]

        Field {
            name: qsTr("Specific")
            value: root.editor.specific
            placeholderText: qsTr("What will you do, and who sees it?")
            onTyped: words => root.editor.specific = words
        }
    }
    SmartPart {
        name: qsTr("Measurable")
        check: root.editor.numbersValid ? root.editor.checkTexts[1] : qsTr("This is no number; it is not saved")
        met: root.editor.numbersValid && root.editor.checksMet[1]

        Field {
            name: qsTr("Measurable")
            value: root.editor.measurable
            visible: value !== "" || root.editor.target === "" || activeFocus
            placeholderText: qsTr("How will you see that it is reached?")
            onTyped: words => root.editor.measurable = words
        }
        GoalNumbers {
            editor: root.editor
        }
    }
    SmartPart {
        name: qsTr("Achievable")
        check: root.editor.checkTexts[2]
        met: root.editor.checksMet[2]

        Field {
            name: qsTr("Achievable")
            value: root.editor.achievable
            placeholderText: qsTr("What time and help do you have for it?")
            onTyped: words => root.editor.achievable = words
        }
    }
    SmartPart {
        name: qsTr("Relevant")
        check: root.editor.checkTexts[3]
        met: root.editor.checksMet[3]
        action: root.editor.editable ? root.editor.checksMet[3] ? qsTr("Change…") : qsTr("Choose…") : ""
        onActionWanted: (aims.get() as AspirationMenu).popup(aims.parent, 0, 0)

        Field {
            name: qsTr("Relevant")
            value: root.editor.relevant
            placeholderText: qsTr("Why does it matter now?")
            onTyped: words => root.editor.relevant = words
        }
        OnDemand {
            id: aims

            sourceComponent: AspirationMenu {
                editor: root.editor
            }
        }
    }
    SmartPart {
        name: qsTr("Time-bound")
        check: root.editor.checkTexts[4]
        met: root.editor.checksMet[4]

        RowLayout {
            spacing: Kirigami.Units.smallSpacing

            DayField {
                name: qsTr("First day")
                value: root.editor.start
                today: root.editor.today
                editable: root.editor.editable
                hint: qsTr("from when")
                onPicked: day => root.editor.start = day
            }
            QQC2.Label {
                text: qsTr("to", "day")
                font.pointSize: Look.noteSize
                color: Look.quiet(Kirigami.Theme.textColor)
            }
            DayField {
                name: qsTr("Last day")
                value: root.editor.due
                today: root.editor.today
                editable: root.editor.editable
                hint: qsTr("by when")
                onPicked: day => root.editor.due = day
            }
        }
        Field {
            name: qsTr("Why by then")
            value: root.editor.timeBound
            visible: value !== "" || activeFocus
            onTyped: words => root.editor.timeBound = words
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
