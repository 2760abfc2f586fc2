// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import Waymark.Components

// Words to use again: into the comment in hand, or into what is said about the whole. Delete takes one away.
QQC2.Menu {
    id: root

    required property OpenReviews reviews
    // What the mentee is called.
    required property string name

    signal chosen(string words)
    signal undoOffered(string words)
    signal failed(string message)

    function keep(words: string) {
        snippets.keep(words, name);
    }

    SnippetModel {
        id: snippets

        reviews: root.reviews
        onKept: root.undoOffered(qsTr("Kept as a snippet."))
        onSnippetRemoved: root.undoOffered(qsTr("The snippet is in the trash."))
        onFailed: message => root.failed(message)
    }
    MenuEntry {
        text: qsTr("No snippets yet. Keep a comment as one.")
        enabled: false
        visible: rows.count === 0
        height: visible ? implicitHeight : 0
    }
    Repeater {
        id: rows

        model: snippets

        MenuEntry {
            required property int index
            required property string title

            text: title
            onTriggered: root.chosen(snippets.wordsFor(index, root.name))
            Keys.onDeletePressed: snippets.remove(index)
        }
    }
}
