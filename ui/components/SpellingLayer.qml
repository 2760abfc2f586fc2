// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

// Over a text field, at its place: a wave below each word that no dictionary knows, and the menu of the field with what
// might have been meant. Only while the field is written in.
SpellingMarks {
    id: root

    function openMenu(x: real, y: real) {
        menu.active = true;
        (menu.item as TextMenu).popup(root, x, y);
    }
    function openMenuAtCursor() {
        askAtCursor();
        const place = editing.cursorPlace();
        openMenu(place.x, place.y);
    }

    spelling: Spelling
    held: (menu.item as TextMenu)?.visible ?? false

    FieldEditing {
        id: editing

        field: root.field
        active: root.enabled
        onMenuWanted: root.openMenuAtCursor()
    }
    Repeater {
        model: root.marks

        SpellingWave {
            required property rect modelData

            x: modelData.x
            y: modelData.y + modelData.height - height
            width: modelData.width
            height: 4
            color: Look.ink(Kirigami.Theme.negativeTextColor, Kirigami.Theme.textColor)
        }
    }
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.RightButton
        onPressed: mouse => {
            root.field.forceActiveFocus(Qt.MouseFocusReason);
            root.askAt(mouse.x, mouse.y);
            root.openMenu(mouse.x, mouse.y);
        }
    }
    Loader {
        id: menu

        active: false
        sourceComponent: TextMenu {
            marks: root
            editing: editing
        }
    }
}
