// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// Over a text field, at its place: a wave below each word that no dictionary knows, and the menu of the field with what
// might have been meant. Only while the field is written in.
SpellingMarks {
    id: root

    // Whoever owns the field keeps a text that is too long for it; else the field says that it was not pasted.
    property bool keepsLongTexts: false

    signal longTextPasted(string text)

    function refuse() {
        refusal.active = true;
        const words = refusal.item as QQC2.ToolTip;
        words.open();
        Accessible.announce(words.text, Accessible.Assertive);
    }
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
        onLongTextPasted: text => root.keepsLongTexts ? root.longTextPasted(text) : root.refuse()
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
    Loader {
        id: refusal

        active: false
        sourceComponent: QQC2.ToolTip {
            parent: root.field
            text: qsTr("This was not pasted: it is longer than 1 MiB, the most that one text can be. Keep it as a file instead.")
            width: Math.min(implicitWidth, Kirigami.Units.gridUnit * 20)
            timeout: 12000
        }
    }
}
