// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// A comment in the margin, with the line to its passage; the one in hand is written here.
CommentNote {
    id: root

    required property string body
    required property int start
    required property bool editable
    property real anchorY: 0
    property real lead: 0

    signal written(string words)
    signal removalWanted
    signal done
    signal snippetWanted(string words)

    function insert(words: string) {
        (editor.item as NoteEditor)?.insert(words);
    }

    required number
    required who
    required current
    required settled
    words: editable ? "" : body

    Loader {
        id: editor

        active: root.editable
        visible: active
        Layout.fillWidth: true
        sourceComponent: NoteEditor {
            words: root.body
            onWritten: words => root.written(words)
            onRemovalWanted: root.removalWanted()
            onDone: root.done()
            onSnippetWanted: words => root.snippetWanted(words)
        }
    }
    Rectangle {
        parent: root
        visible: root.lead > 0
        x: Look.mirrored ? root.width : -width
        y: root.anchorY - root.y
        width: root.lead
        height: 1
        color: Look.ink(root.settled ? Kirigami.Theme.positiveTextColor : Kirigami.Theme.neutralTextColor, Kirigami.Theme.textColor)
        opacity: root.current ? 1 : 0.45
    }
}
