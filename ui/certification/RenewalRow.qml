// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// One certificate with its window, and the hours of each category.
ColumnLayout {
    id: root

    required property string title
    required property string notes
    required property string stateWords
    required property string status
    required property list<string> lines
    required property string source

    spacing: 2
    Layout.fillWidth: true

    ReadinessRow {
        name: root.title
        words: root.notes
        tally: root.stateWords
        status: root.status
    }
    Repeater {
        model: root.lines

        Note {
            required property string modelData

            text: modelData
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            Layout.leftMargin: Kirigami.Units.gridUnit + Kirigami.Units.largeSpacing * 1.25
        }
    }
    Note {
        visible: text !== ""
        text: root.source
        textFormat: Text.PlainText
        wrapMode: Text.WrapAnywhere
        elide: Text.ElideNone
        Layout.leftMargin: Kirigami.Units.gridUnit + Kirigami.Units.largeSpacing * 1.25
        Layout.topMargin: Kirigami.Units.smallSpacing
    }
}
