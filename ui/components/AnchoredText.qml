// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

// A text that stays as it is, with comments beside the words they speak of; below the text where it is narrow.
// The roles of notes: number, who, words, start, end (offsets of UTF-16 into the text), current, settled.
Item {
    id: root

    property string text
    property var notes
    property real noteWidth: Kirigami.Units.gridUnit * 12
    // What is selected, for a new comment.
    readonly property int selectionStart: paper.selectionStart
    readonly property int selectionEnd: paper.selectionEnd
    readonly property bool beside: width > noteWidth + Kirigami.Units.gridUnit * 16
    readonly property real gutter: beside ? Kirigami.Units.gridUnit * 1.8 : 0

    signal noteChosen(int row)

    // The notes push each other down and never lie over each other.
    function place() {
        let free = beside ? 0 : paper.height + Kirigami.Units.largeSpacing;
        for (let i = 0; i < margin.count; ++i) {
            const note = margin.itemAt(i) as AnchoredNote;
            const line = paper.positionToRectangle(note.start);
            note.anchorY = line.y + line.height / 2;
            note.y = beside ? Math.max(free, note.anchorY - Kirigami.Units.gridUnit) : free;
            free = note.y + note.height + Kirigami.Units.largeSpacing;
        }
        implicitHeight = Math.max(paper.height, free);
    }

    onWidthChanged: Qt.callLater(place)

    PassageMarks {
        document: paper.textDocument
        notes: root.notes
        open: Kirigami.Theme.neutralTextColor
        settled: Kirigami.Theme.positiveTextColor
        quiet: Look.quiet(Kirigami.Theme.textColor)
        ink: Look.ink(Kirigami.Theme.linkColor, Kirigami.Theme.textColor)
        baseSize: Look.base
    }
    TextEdit {
        id: paper

        x: Look.mirrored ? root.width - width : 0
        width: Math.min(Look.measure, root.beside ? root.width - root.noteWidth - root.gutter : root.width)
        text: root.text
        textFormat: TextEdit.PlainText
        readOnly: true
        selectByMouse: true
        selectByKeyboard: true
        persistentSelection: true
        activeFocusOnTab: true
        wrapMode: TextEdit.Wrap
        font.pointSize: Look.base * 1.05
        color: Kirigami.Theme.textColor
        selectionColor: Kirigami.Theme.highlightColor
        selectedTextColor: Kirigami.Theme.highlightedTextColor
        Accessible.role: Accessible.EditableText
        Accessible.readOnly: true
        Accessible.name: qsTr("Text as it was handed in")
        onContentHeightChanged: Qt.callLater(root.place)
        onTextChanged: Qt.callLater(root.place)
    }
    Repeater {
        id: margin

        model: root.notes
        onCountChanged: Qt.callLater(root.place)

        AnchoredNote {
            required property int index

            x: !root.beside ? 0 : Look.mirrored ? paper.x - root.gutter - width : paper.width + root.gutter
            width: root.beside ? root.noteWidth : root.width
            lead: root.gutter - Kirigami.Units.smallSpacing
            onHeightChanged: Qt.callLater(root.place)
            onStartChanged: Qt.callLater(root.place)
            onChosen: root.noteChosen(index)
        }
    }
}
