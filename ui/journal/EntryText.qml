// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// Title and body of an entry, as typed.
ColumnLayout {
    id: root

    required property JournalEditor editor
    required property JournalFilesModel files

    signal undoWanted
    signal redoWanted

    function write() {
        (root.editor.title === "" ? title : body).forceActiveFocus(Qt.OtherFocusReason);
    }
    function toggle(mark: int) {
        markdown.toggle(mark, body.selectionStart, body.selectionEnd);
        body.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: 0

    PlainArea {
        id: title

        placeholderText: qsTr("Title")
        wrapMode: TextEdit.Wrap
        font.pointSize: Look.base * 1.7
        font.weight: Font.DemiBold
        Accessible.name: qsTr("Title")
        Layout.fillWidth: true
        Layout.topMargin: Kirigami.Units.gridUnit * 1.5
        Layout.leftMargin: Kirigami.Units.gridUnit * 1.5
        Layout.rightMargin: Kirigami.Units.gridUnit
        onTyped: words => root.editor.title = words
        onUndoWanted: root.undoWanted()
        onRedoWanted: root.redoWanted()
        Keys.onReturnPressed: body.forceActiveFocus(Qt.TabFocusReason)
        Keys.onEnterPressed: body.forceActiveFocus(Qt.TabFocusReason)
    }
    Note {
        text: root.editor.whenText
        Layout.leftMargin: Kirigami.Units.gridUnit * 1.5
        Layout.topMargin: 2
        Layout.bottomMargin: Kirigami.Units.largeSpacing
    }
    TextScroll {
        id: scroll

        Layout.fillWidth: true
        Layout.fillHeight: true

        PlainArea {
            id: body

            leftPadding: Kirigami.Units.gridUnit * 1.5
            rightPadding: Math.max(Kirigami.Units.gridUnit, scroll.width - leftPadding - Look.measure)
            topPadding: Kirigami.Units.smallSpacing
            bottomPadding: Kirigami.Units.gridUnit * 2
            placeholderText: qsTr("What happened, and what do you take from it?")
            wrapMode: TextEdit.Wrap
            font.pointSize: Look.base * 1.05
            Accessible.name: qsTr("Text of the entry")
            takesFiles: root.files.clipboardHasFiles
            onFilesPasted: root.files.paste()
            takesLongTexts: root.files.available
            onLongTextPasted: text => root.files.addText(text)
            onUndoWanted: root.undoWanted()
            onRedoWanted: root.redoWanted()
        }
    }
    MarkdownDocument {
        id: markdown

        document: body.textDocument
        baseSize: body.font.pointSize
        quiet: Qt.alpha(Kirigami.Theme.textColor, 0.5)
        ink: Look.ink(Kirigami.Theme.linkColor, Kirigami.Theme.textColor)
        wash: Qt.alpha(Kirigami.Theme.textColor, 0.08)
        onTyped: root.editor.body = text
        onSelectionWanted: (start, end) => body.select(start, end)
    }
    Connections {
        target: root.editor

        function onEdited() {
            markdown.text = root.editor.body;
            title.show(root.editor.title);
        }
        function onStateChanged() {
            Qt.callLater(scroll.rewind);
        }
    }
    Component.onCompleted: {
        markdown.text = root.editor.body;
        title.show(root.editor.title);
    }
}
