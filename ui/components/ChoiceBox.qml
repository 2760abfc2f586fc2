// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2

// A box that opens a list to choose from, for a screen reader too: of itself, such a box has nothing that it could press, and does not say
// what is chosen.
QQC2.ComboBox {
    id: box

    delegate: QQC2.ItemDelegate {
        required property int index

        width: ListView.view.width
        text: box.textAt(index)
        highlighted: box.highlightedIndex === index
        Accessible.name: text
        Accessible.onPressAction: clicked()
    }
    Accessible.description: displayText
    Accessible.onPressAction: popup.visible ? popup.close() : popup.open()
}
