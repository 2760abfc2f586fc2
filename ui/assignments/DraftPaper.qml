// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// The text of the draft, as typed.
TextScroll {
    id: root

    required property DraftEditor draft

    signal undoWanted
    signal redoWanted

    function toggle(mark: int) {
        markdown.toggle(mark, body.selectionStart, body.selectionEnd);
        body.forceActiveFocus(Qt.OtherFocusReason);
    }
    function goTo(place: int) {
        body.cursorPosition = place;
        body.forceActiveFocus(Qt.OtherFocusReason);
    }

    PlainArea {
        id: body

        leftPadding: Kirigami.Units.gridUnit * 1.25
        rightPadding: Math.max(Kirigami.Units.gridUnit, root.width - leftPadding - Look.measure)
        topPadding: Kirigami.Units.smallSpacing
        bottomPadding: Kirigami.Units.gridUnit * 2
        placeholderText: qsTr("Write here. Headings begin with #, lists with a hyphen.")
        wrapMode: TextEdit.Wrap
        font.pointSize: Look.base * 1.05
        Accessible.name: qsTr("Text of the draft")
        takesFiles: root.draft.evidence.clipboardHasFiles
        onFilesPasted: root.draft.evidence.paste()
        takesLongTexts: true
        onLongTextPasted: text => root.draft.evidence.addText(text)
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
        onTyped: root.draft.body = text
        onSelectionWanted: (start, end) => body.select(start, end)
    }
    Connections {
        target: root.draft

        function onEdited() {
            markdown.text = root.draft.body;
        }
        function onStateChanged() {
            body.cursorPosition = 0;
            Qt.callLater(root.rewind);
        }
    }
    Component.onCompleted: markdown.text = draft.body
}
