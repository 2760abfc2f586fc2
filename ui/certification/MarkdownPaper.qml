// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// A long text as Markdown, as typed.
TextScroll {
    id: root

    required property string name
    required property string value

    signal typed(string words)
    signal undoWanted
    signal redoWanted

    function toggle(mark: int) {
        markdown.toggle(mark, body.selectionStart, body.selectionEnd);
        body.forceActiveFocus(Qt.OtherFocusReason);
    }

    onValueChanged: markdown.text = value
    Component.onCompleted: markdown.text = value

    PlainArea {
        id: body

        leftPadding: Kirigami.Units.gridUnit * 1.5
        rightPadding: Math.max(Kirigami.Units.gridUnit, root.width - leftPadding - Look.measure)
        topPadding: Kirigami.Units.smallSpacing
        bottomPadding: Kirigami.Units.gridUnit * 2
        placeholderText: qsTr("Write here. Headings begin with #, lists with a hyphen.")
        wrapMode: TextEdit.Wrap
        font.pointSize: Look.base * 1.05
        Accessible.name: qsTr("Text: %1").arg(root.name)
        onUndoWanted: root.undoWanted()
        onRedoWanted: root.redoWanted()
    }
    MarkdownDocument {
        id: markdown

        document: body.textDocument
        baseSize: body.font.pointSize
        quiet: Qt.alpha(Kirigami.Theme.textColor, 0.5)
        ink: Look.ink(Kirigami.Theme.linkColor, Kirigami.Theme.textColor)
        wash: Qt.alpha(Kirigami.Theme.textColor, 0.08)
        onTyped: root.typed(text)
        onSelectionWanted: (start, end) => body.select(start, end)
    }
}
