// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// One attempt to review: its text with comments in the margin, rubric, attesting, evidence and memory beside it, verdict below.
Kirigami.Page {
    id: root

    required property OpenReviews reviews
    property string attemptId
    property string nextId
    property string nextName
    property bool showsBefore: false
    readonly property bool wide: width > Kirigami.Units.gridUnit * 40
    readonly property bool ready: editor.state === ReviewEditor.Ready
    readonly property alias unsaved: editor.saveFailed

    signal nextWanted
    signal attemptWanted(string id)
    signal messageWanted(string words)
    signal undoOffered(string words)

    function flush() {
        editor.flush();
    }

    title: editor.title
    padding: 0
    Kirigami.Theme.colorSet: Kirigami.Theme.View
    Kirigami.Theme.inherit: false
    onAttemptIdChanged: showsBefore = false
    titleDelegate: AudienceLine {
        visible: root.ready
        lead: Kirigami.Units.smallSpacing / 2
        people: editor.callName === "" ? [] : [editor.callName]
        since: editor.sent ? "" : qsTr("when you send it; until then only you")
    }
    actions: [
        Kirigami.Action {
            displayComponent: SavedNote {
                text: editor.savedText
                failed: editor.saveFailed
            }
        },
        Kirigami.Action {
            text: qsTr("Last attempt")
            icon.name: "view-split-left-right"
            visible: editor.before !== ""
            checkable: true
            checked: root.showsBefore
            displayHint: Kirigami.DisplayHint.KeepVisible
            onTriggered: root.showsBefore = checked
        },
        Kirigami.Action {
            text: qsTr("Comment on what is selected")
            tooltip: qsTr("Comment on what is selected (C)")
            icon.name: "comment-symbolic"
            enabled: root.ready && !editor.sent && !root.showsBefore
            displayHint: Kirigami.DisplayHint.IconOnly
            onTriggered: paper.comment()
        },
        Kirigami.Action {
            text: qsTr("Snippets")
            icon.name: "edit-paste-symbolic"
            visible: !editor.sent
            displayHint: Kirigami.DisplayHint.IconOnly
            onTriggered: snippets.popup()
        }
    ]

    ReviewEditor {
        id: editor

        reviews: root.reviews
        attemptId: root.attemptId
        onFailed: message => root.messageWanted(message)
        onAnswered: (accepted, signatures) => root.messageWanted(signatures > 0 ? qsTr("Accepted, and %n statement(s) signed.", "", signatures) : accepted ? qsTr("Accepted.") : qsTr("Sent back."))
    }
    SnippetMenu {
        id: snippets

        reviews: root.reviews
        name: editor.callName
        onChosen: words => paper.insert(words)
        onUndoOffered: words => root.undoOffered(words)
        onFailed: message => root.messageWanted(message)
    }
    ReviewKeys {
        page: root
        enabled: root.ready && !editor.sent
        rubric: editor.rubric
        nextPossible: root.nextId !== ""
        onNextWanted: root.nextWanted()
        onCommentWanted: paper.comment()
        onCriterionWanted: row => side.focusCriterion(row)
    }
    ReviewStates {
        anchors.fill: parent
        editor: editor
    }
    GridLayout {
        anchors.fill: parent
        visible: root.ready
        columns: root.wide ? 3 : 1
        columnSpacing: 0
        rowSpacing: 0

        ReviewSheet {
            id: paper

            editor: editor
            showsBefore: root.showsBefore
            onSnippetWanted: words => snippets.keep(words)
            onUndoOffered: words => root.undoOffered(words)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Rectangle {
            implicitWidth: 1
            implicitHeight: 1
            color: Look.edge(Kirigami.Theme.textColor)
            Layout.fillHeight: root.wide
            Layout.fillWidth: !root.wide
        }
        ReviewSide {
            id: side

            editor: editor
            wide: root.wide
            Layout.preferredHeight: root.wide ? -1 : Math.min(implicitHeight, root.height * 0.45)
            onAttemptWanted: id => root.attemptWanted(id)
        }
    }
    footer: VerdictBar {
        visible: root.ready
        editor: editor
        nextName: root.nextId === "" ? "" : root.nextName
        onNextWanted: root.nextWanted()
    }
}
