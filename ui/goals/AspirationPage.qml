// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// One aspiration: what it looks like when it is there, why, by when, and whether it still holds.
CardPage {
    id: root

    required property OpenGoals goals
    property string aspirationId
    readonly property alias unsaved: editor.saveFailed

    signal aspirationKept(string id)
    signal removed
    signal gone
    signal goalWanted(string aspiration)
    signal undoWanted
    signal redoWanted
    signal messageWanted(string words)
    signal undoOffered(string words)

    function write() {
        cards.write();
    }
    function flush() {
        editor.flush();
    }

    title: editor.title === "" ? qsTr("New aspiration") : editor.title
    listState: editor.state === AspirationEditor.Loading ? RowListModel.Loading : editor.state === AspirationEditor.Failed ? RowListModel.Failed : RowListModel.Ready
    errorText: editor.errorText
    onRetryWanted: editor.reload()
    saveProblem: editor.saveProblem
    onSaveWanted: editor.flush()
    titleDelegate: AudienceLine {
        lead: Kirigami.Units.smallSpacing / 2
    }
    actions: [
        Kirigami.Action {
            displayComponent: SavedNote {
                text: editor.savedText
                failed: editor.saveFailed
            }
        },
        Kirigami.Action {
            text: qsTr("New goal for it")
            icon.name: "list-add-symbolic"
            visible: !editor.isNew && editor.open
            displayHint: Kirigami.DisplayHint.KeepVisible
            onTriggered: root.goalWanted(editor.aspirationId)
        },
        Kirigami.Action {
            text: qsTr("Take it up again")
            icon.name: "flag-symbolic"
            visible: !editor.open
            displayHint: Kirigami.DisplayHint.KeepVisible
            onTriggered: editor.takeUp()
        },
        Kirigami.Action {
            text: qsTr("Fulfilled")
            icon.name: "dialog-ok-apply"
            visible: !editor.isNew && editor.open
            displayHint: Kirigami.DisplayHint.AlwaysHide
            onTriggered: editor.fulfil()
        },
        Kirigami.Action {
            text: qsTr("Delete this aspiration")
            icon.name: "edit-delete"
            visible: !editor.isNew
            displayHint: Kirigami.DisplayHint.AlwaysHide
            onTriggered: editor.remove()
        }
    ]

    AspirationEditor {
        id: editor

        goals: root.goals
        aspirationId: root.aspirationId
        onAspirationIdChanged: if (aspirationId !== "" && aspirationId !== root.aspirationId)
            root.aspirationKept(aspirationId)
        onRemoved: root.removed()
        onGone: root.gone()
        onFailed: message => root.messageWanted(message)
        onStateSet: words => root.undoOffered(words)
    }
    AspirationCards {
        id: cards

        editor: editor
        narrow: root.narrow
        onUndoWanted: root.undoWanted()
        onRedoWanted: root.redoWanted()
    }
}
