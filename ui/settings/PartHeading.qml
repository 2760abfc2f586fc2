// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// What a part of the settings is called, and one quiet line.
ColumnLayout {
    id: root

    required property string title
    property string note

    spacing: 0
    Layout.fillWidth: true

    Kirigami.Heading {
        level: 1
        text: root.title
        font.weight: Font.DemiBold
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    Note {
        visible: text !== ""
        text: root.note
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
}
