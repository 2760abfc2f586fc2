// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// The criteria and the level of each.
ColumnLayout {
    id: root

    required property RubricModel rubric
    property string heading
    property string note
    property string hint
    property bool editable: true

    function focusRow(row: int) {
        (rows.itemAt(row) as RubricRow)?.takeFocus();
    }

    spacing: Kirigami.Units.largeSpacing
    Layout.fillWidth: true

    SectionHeading {
        text: root.heading
        note: root.note
    }
    Repeater {
        id: rows

        model: root.rubric

        RubricRow {
            required property int index
            required property string name
            required property int highest

            criterion: name
            levels: highest
            required level
            required before
            required meaning
            editable: root.editable
            onPicked: level => root.rubric.pick(index, level)
        }
    }
    Note {
        visible: text !== ""
        text: root.hint
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
}
