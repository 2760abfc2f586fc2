// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// The title of a goal, edited where it stands, what it is for, and where it stands.
ColumnLayout {
    id: root

    required property GoalEditor editor

    signal undoWanted
    signal redoWanted

    function write() {
        title.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: 0
    Layout.fillWidth: true

    RowLayout {
        spacing: Kirigami.Units.largeSpacing

        QuietField {
            id: title

            name: qsTr("Title of the goal")
            value: root.editor.title
            readOnly: !root.editor.editable
            placeholderText: qsTr("What do you want to reach?")
            font.pointSize: Look.base * 1.35
            font.weight: Font.DemiBold
            leftPadding: inset
            Layout.fillWidth: true
            Layout.leftMargin: -inset
            onTyped: words => root.editor.title = words
            onUndoWanted: root.undoWanted()
            onRedoWanted: root.redoWanted()
            Keys.onReturnPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onEnterPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        }
        Chip {
            visible: !root.editor.isNew && (root.editor.draft || root.editor.paused || !root.editor.open)
            text: root.editor.stateText
            kind: root.editor.draft || root.editor.paused ? "neutral" : "good"
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Kirigami.Units.smallSpacing
        }
    }
    Note {
        text: root.editor.isNew ? qsTr("A goal comes into being with its title. Everything else can follow.") : root.editor.purpose
    }
}
