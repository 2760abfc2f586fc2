// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// The text as it was handed in; comments stand in its margin, below it where it is narrow, and are written there.
TextScroll {
    id: root

    required property ReviewEditor editor
    readonly property real noteWidth: beside ? Kirigami.Units.gridUnit * 12 : availableWidth - Kirigami.Units.gridUnit * 2.25
    readonly property bool beside: availableWidth > Kirigami.Units.gridUnit * 29
    readonly property real gutter: beside ? Kirigami.Units.gridUnit * 1.8 : 0

    signal snippetWanted(string words)
    signal selected

    function comment(): bool {
        const begun = editor.comments.begin(paper.selectionStart, paper.selectionEnd);
        if (begun)
            paper.deselect();
        return begun;
    }
    // Into the comment in hand; false where none is.
    function insert(words: string): bool {
        const note = editor.comments.currentIsOpen ? notes.itemAt(editor.comments.current) as ReviewNote : null;
        note?.insert(words);
        return note !== null;
    }
    // The place changes with the layout, so a binding names its size.
    function lineOf(position: int, width: real, height: real): real {
        const line = paper.positionToRectangle(Math.min(position, paper.length));
        return line.y + line.height / 2;
    }

    contentWidth: availableWidth

    Item {
        width: root.availableWidth
        implicitHeight: Math.max(paper.height, margin.y + margin.implicitHeight) + Kirigami.Units.gridUnit * 2

        PassageMarks {
            document: paper.textDocument
            notes: root.editor.comments
            open: Kirigami.Theme.neutralTextColor
            settled: Kirigami.Theme.positiveTextColor
            quiet: Look.quiet(Kirigami.Theme.textColor)
            ink: Look.ink(Kirigami.Theme.linkColor, Kirigami.Theme.textColor)
            baseSize: Look.base
        }
        ReadingKeys {
            text: paper
        }
        TextEdit {
            id: paper

            x: Kirigami.Units.gridUnit * 1.25
            width: Math.min(Look.measure, root.availableWidth - x - Kirigami.Units.gridUnit - (root.beside ? root.noteWidth + root.gutter : 0))
            text: root.editor.body
            textFormat: TextEdit.PlainText
            readOnly: true
            selectByMouse: true
            selectByKeyboard: true
            persistentSelection: true
            activeFocusOnTab: true
            cursorVisible: activeFocus
            wrapMode: TextEdit.Wrap
            font.pointSize: Look.base * 1.05
            color: Kirigami.Theme.textColor
            selectionColor: Kirigami.Theme.highlightColor
            selectedTextColor: Kirigami.Theme.highlightedTextColor
            Accessible.role: Accessible.EditableText
            Accessible.readOnly: true
            Accessible.name: qsTr("Text as it was handed in")
            onSelectedTextChanged: root.selected()
        }
        MarginNotes {
            id: margin

            x: root.beside ? paper.x + paper.width + root.gutter : paper.x
            y: root.beside ? 0 : paper.height + Kirigami.Units.largeSpacing
            width: root.noteWidth
            height: implicitHeight
            spacing: Kirigami.Units.largeSpacing
            lift: Kirigami.Units.gridUnit

            Repeater {
                id: notes

                model: root.editor.comments

                ReviewNote {
                    id: note

                    required property int index

                    anchorY: root.beside ? root.lineOf(start, paper.width, paper.contentHeight) : 0
                    lead: root.gutter - Kirigami.Units.smallSpacing
                    onChosen: root.editor.comments.current = note.index
                    onWritten: words => root.editor.comments.setWords(note.index, words)
                    onRemovalWanted: root.editor.comments.remove(note.index)
                    onDone: root.editor.comments.current = -1
                    onSnippetWanted: words => root.snippetWanted(words)
                }
            }
        }
    }
}
