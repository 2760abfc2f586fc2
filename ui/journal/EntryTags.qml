// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// The tags of an entry: a press shows all entries that have one, the cross takes it away.
FieldGroup {
    id: root

    required property JournalEditor editor

    signal tagChosen(string tag)

    name: qsTr("Tags")

    Flow {
        visible: root.editor.tags.length > 0
        spacing: Kirigami.Units.smallSpacing
        Layout.fillWidth: true

        Repeater {
            model: root.editor.tags

            TagChip {
                required property string modelData

                text: modelData
                onChosen: root.tagChosen(modelData)
                onRemovalWanted: root.editor.removeTag(modelData)
            }
        }
    }
    ProseField {
        id: field

        placeholderText: qsTr("Add a tag")
        Accessible.name: qsTr("Add a tag")
        font.pointSize: Look.noteSize
        Layout.fillWidth: true
        onAccepted: {
            root.editor.addTag(text);
            clear();
        }
    }
}
