// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// One criterion of a rubric: name, levels to pick from, what the picked level means, what was picked last time.
// The digits pick a level, and the arrows go from one to the next.
ColumnLayout {
    id: root

    required property string criterion
    property int level: 0
    property int before: 0
    property int levels: 4
    property string meaning
    property string note
    property bool editable: true

    signal picked(int level)

    function focusLevel(level: int) {
        picker.itemAt(Math.max(0, level - 1))?.forceActiveFocus(Qt.TabFocusReason);
    }
    function takeFocus() {
        focusLevel(level);
    }
    function step(wanted: int) {
        const level = Math.max(1, Math.min(levels, wanted));
        focusLevel(level);
        picked(level);
    }

    spacing: Kirigami.Units.smallSpacing
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: criterion
    Accessible.description: meaning

    RowLayout {
        spacing: Kirigami.Units.largeSpacing

        QQC2.Label {
            text: root.criterion
            font.weight: Font.Medium
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Note {
            visible: text !== ""
            text: root.note
            Layout.fillWidth: false
        }
        Row {
            spacing: 3

            Repeater {
                id: picker

                model: root.levels

                RubricLevel {
                    criterion: root.criterion
                    checked: level === root.level
                    before: level === root.before
                    editable: root.editable
                    onPicked: level => root.picked(level)
                    onStepWanted: by => root.step(level + by)
                }
            }
        }
    }
    Note {
        visible: text !== ""
        text: root.meaning
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
}
