// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import org.kde.kirigami as Kirigami
import Waymark.Components

// One session: what the two of them will talk about, said, decided and do; what only I see; how long it was.
CardPage {
    id: root

    required property OpenSessions sessions
    property string sessionId
    readonly property alias unsaved: editor.saveFailed
    readonly property bool nobody: editor.isNew && (sessions?.alone ?? false)

    signal sessionKept(string id)
    signal removed
    signal gone
    signal hoursWanted
    signal mentorWanted
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

    title: editor.isNew ? qsTr("New session") : qsTr("Session with %1").arg(editor.other)
    listState: nobody ? RowListModel.Empty : editor.state === SessionEditor.Loading ? RowListModel.Loading : editor.state === SessionEditor.Failed ? RowListModel.Failed : RowListModel.Ready
    errorText: editor.errorText
    onRetryWanted: editor.reload()
    saveProblem: editor.saveProblem
    onSaveWanted: editor.flush()
    emptyState: EmptyState {
        iconName: "system-users-symbolic"
        heading: qsTr("Nobody to meet with yet")
        reason: qsTr("Sessions are held between a mentee and a mentor. Invite somebody first; it takes a file and five words.")
        action: qsTr("Invite somebody")
        onTriggered: root.mentorWanted()
    }
    titleDelegate: AudienceLine {
        visible: !root.nobody
        lead: Kirigami.Units.smallSpacing / 2
        people: editor.other === "" ? [] : [editor.other]
        since: qsTr("except your own notes")
    }
    actions: [
        Kirigami.Action {
            displayComponent: SavedNote {
                text: editor.savedText
                failed: editor.saveFailed
            }
        },
        Kirigami.Action {
            text: qsTr("Calendar file…")
            icon.name: "view-calendar-day"
            visible: !editor.isNew && editor.timed
            displayHint: Kirigami.DisplayHint.KeepVisible
            onTriggered: file.open()
        },
        Kirigami.Action {
            text: qsTr("It took place")
            icon.name: "dialog-ok-apply"
            visible: !editor.isNew && editor.planned
            displayHint: Kirigami.DisplayHint.AlwaysHide
            onTriggered: editor.hold()
        },
        Kirigami.Action {
            text: qsTr("Cancel this session")
            icon.name: "dialog-cancel"
            visible: !editor.isNew && editor.planned
            displayHint: Kirigami.DisplayHint.AlwaysHide
            onTriggered: editor.cancel()
        },
        Kirigami.Action {
            text: qsTr("Plan it again")
            icon.name: "view-calendar-symbolic"
            visible: !editor.planned
            displayHint: Kirigami.DisplayHint.AlwaysHide
            onTriggered: editor.planAgain()
        },
        Kirigami.Action {
            text: qsTr("Delete this session")
            icon.name: "edit-delete"
            visible: !editor.isNew
            displayHint: Kirigami.DisplayHint.AlwaysHide
            onTriggered: editor.remove()
        }
    ]

    SessionEditor {
        id: editor

        sessions: root.sessions
        sessionId: root.sessionId
        onSessionIdChanged: if (sessionId !== "" && sessionId !== root.sessionId)
            root.sessionKept(sessionId)
        onRemoved: root.removed()
        onGone: root.gone()
        onFailed: message => root.messageWanted(message)
        onStateSet: words => root.undoOffered(words)
    }
    SessionCalendar {
        id: calendar

        sessions: root.sessions
        onSaved: words => root.messageWanted(words)
        onFailed: words => root.messageWanted(words)
    }
    FileDialog {
        id: file

        fileMode: FileDialog.SaveFile
        nameFilters: [qsTr("Calendar files (*.ics)")]
        defaultSuffix: "ics"
        onAccepted: calendar.save(editor.sessionId, selectedFile)
    }
    SessionCards {
        id: cards

        editor: editor
        narrow: root.narrow
        onHoursWanted: root.hoursWanted()
        onUndoWanted: root.undoWanted()
        onRedoWanted: root.redoWanted()
    }
}
