// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// What was handed in, by whom, and its text with the comments; or the attempt before it.
ColumnLayout {
    id: root

    required property ReviewEditor editor
    property bool showsBefore: false

    signal snippetWanted(string words)
    signal undoOffered(string words)

    function comment() {
        if (!paper.comment())
            hint.visible = true;
    }
    function insert(words: string) {
        if (!paper.insert(words))
            editor.overall = editor.overall === "" ? words : qsTr("%1\n\n%2", "two paragraphs").arg(editor.overall).arg(words);
    }

    spacing: 0

    Connections {
        target: root.editor.comments

        function onCommentRemoved() {
            root.undoOffered(qsTr("The comment was taken away."));
        }
    }
    ColumnLayout {
        spacing: Kirigami.Units.smallSpacing
        Layout.margins: Kirigami.Units.gridUnit * 1.25
        Layout.bottomMargin: Look.gap

        Kirigami.Heading {
            level: 1
            text: root.editor.title
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Flow {
            spacing: Kirigami.Units.gridUnit
            Layout.fillWidth: true

            Note {
                text: root.editor.notes
            }
            TrustMark {
                trust: root.editor.trust
                text: root.editor.trustText
            }
        }
        Note {
            id: hint

            visible: false
            text: qsTr("Select the words that you mean, then press C.")
            color: Look.ink(Kirigami.Theme.neutralTextColor, Kirigami.Theme.textColor)
        }
    }
    ReviewPaper {
        id: paper

        visible: !root.showsBefore
        editor: root.editor
        onSnippetWanted: words => root.snippetWanted(words)
        onSelected: hint.visible = false
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Kirigami.Units.gridUnit * 6
    }
    Loader {
        active: root.showsBefore
        visible: active
        Layout.fillWidth: true
        Layout.fillHeight: true
        sourceComponent: BeforePane {
            assignments: root.editor.reviews.assignments
            attemptId: root.editor.before
        }
    }
}
