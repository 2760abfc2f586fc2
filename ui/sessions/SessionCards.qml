// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Components

// What stands on the page of a session; every text is edited where it stands.
ColumnLayout {
    id: root

    required property SessionEditor editor
    property bool narrow: false

    signal hoursWanted
    signal undoWanted
    signal redoWanted

    function write() {
        agenda.write();
    }

    spacing: Look.gap
    Layout.fillWidth: true
    Layout.fillHeight: true

    SessionHeading {
        editor: root.editor
    }
    GridLayout {
        columns: root.narrow ? 1 : 2
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        Layout.fillHeight: true

        ColumnLayout {
            spacing: Look.gap
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: true

            SessionAgenda {
                id: agenda

                editor: root.editor
                onUndoWanted: root.undoWanted()
                onRedoWanted: root.redoWanted()
            }
            SessionActions {
                visible: !root.editor.isNew
                editor: root.editor
            }
            SessionNotes {
                editor: root.editor
                onUndoWanted: root.undoWanted()
                onRedoWanted: root.redoWanted()
                Layout.fillHeight: true
            }
        }
        SessionSide {
            editor: root.editor
            onHoursWanted: root.hoursWanted()
            onUndoWanted: root.undoWanted()
            onRedoWanted: root.redoWanted()
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: true
            Layout.fillWidth: root.narrow
            Layout.preferredWidth: root.narrow ? -1 : side
            Layout.minimumWidth: root.narrow ? 0 : side
            Layout.maximumWidth: root.narrow ? Number.POSITIVE_INFINITY : side
        }
    }
}
