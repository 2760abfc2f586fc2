// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// At the side of a session: when and where, what only I see, and how long it was.
ColumnLayout {
    id: root

    required property SessionEditor editor
    readonly property real side: Kirigami.Units.gridUnit * 15.5

    signal hoursWanted
    signal undoWanted
    signal redoWanted

    spacing: Look.gap

    SessionWhen {
        editor: root.editor
        onUndoWanted: root.undoWanted()
        onRedoWanted: root.redoWanted()
    }
    Card {
        heading: qsTr("Your own notes")

        AudienceLine {}
        QuietField {
            name: qsTr("Your own notes")
            value: root.editor.ownNote
            placeholderText: qsTr("What you think and do not say")
            Layout.fillWidth: true
            Layout.leftMargin: -inset
            Layout.minimumHeight: Kirigami.Units.gridUnit * 3
            onTyped: words => root.editor.ownNote = words
            onUndoWanted: root.undoWanted()
            onRedoWanted: root.redoWanted()
        }
    }
    SessionHours {
        visible: root.editor.held
        editor: root.editor
        onHoursWanted: root.hoursWanted()
    }
    Item {
        Layout.fillHeight: true
    }
}
