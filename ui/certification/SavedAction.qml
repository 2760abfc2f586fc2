// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// In the header of a page: whether what was typed is saved.
Kirigami.Action {
    id: root

    required property RecordEditor editor

    displayComponent: Note {
        text: root.editor.savedText
        rightPadding: Kirigami.Units.largeSpacing
        Layout.fillWidth: false
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
