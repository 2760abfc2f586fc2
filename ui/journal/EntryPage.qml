// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// One entry: the text owns the page, what it felt like stands at its side.
Kirigami.Page {
    id: root

    required property OpenJournal journal
    property string entryId
    readonly property bool wide: width > Kirigami.Units.gridUnit * 40
    readonly property alias unsaved: editor.saveFailed

    signal entryKept(string id)
    signal removed(string id)
    signal gone
    signal tagChosen(string tag)
    signal undoWanted
    signal redoWanted
    signal messageWanted(string text)

    function write() {
        words.write();
    }
    function flush() {
        editor.flush();
    }

    title: editor.title === "" ? qsTr("New entry") : editor.title
    padding: 0
    Kirigami.Theme.colorSet: Kirigami.Theme.View
    Kirigami.Theme.inherit: false
    titleDelegate: AudienceLine {
        lead: Kirigami.Units.smallSpacing / 2
        people: editor.people
    }
    actions: [
        Kirigami.Action {
            displayComponent: SavedNote {
                text: editor.savedText
                failed: editor.saveFailed
            }
        },
        Kirigami.Action {
            text: qsTr("Attach files…")
            icon.name: "mail-attachment-symbolic"
            displayHint: Kirigami.DisplayHint.IconOnly
            visible: files.available
            onTriggered: side.chooseFiles()
        },
        Kirigami.Action {
            text: qsTr("Delete this entry")
            icon.name: "edit-delete"
            displayHint: Kirigami.DisplayHint.IconOnly
            enabled: editor.entryId !== ""
            onTriggered: editor.remove()
        }
    ]

    JournalEditor {
        id: editor

        journal: root.journal
        entryId: root.entryId
        onEntryIdChanged: if (entryId !== "" && entryId !== root.entryId)
            root.entryKept(entryId)
        onRemoved: id => root.removed(id)
        onGone: root.gone()
        onFailed: message => root.messageWanted(message)
    }
    JournalFilesModel {
        id: files

        journal: root.journal
        entryId: editor.entryId
        onEntryWanted: name => editor.keepAs(name)
    }
    LoadingState {
        active: editor.state === JournalEditor.Loading
        anchors.fill: parent
        anchors.margins: Kirigami.Units.gridUnit * 1.5
    }
    FailedState {
        visible: editor.state === JournalEditor.Failed
        text: editor.errorText
        anchors.centerIn: parent
        width: Math.min(parent.width - Look.pad * 2, Look.measure)
        onRetryWanted: editor.reload()
    }
    GridLayout {
        anchors.fill: parent
        visible: editor.state === JournalEditor.Ready
        columns: root.wide ? 3 : 1
        columnSpacing: 0
        rowSpacing: 0

        EntryText {
            id: words

            editor: editor
            files: files
            onUndoWanted: root.undoWanted()
            onRedoWanted: root.redoWanted()
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
        EntrySide {
            id: side

            editor: editor
            files: files
            wide: root.wide
            onTagChosen: tag => root.tagChosen(tag)
            Layout.fillHeight: root.wide
            Layout.fillWidth: !root.wide
            Layout.preferredWidth: Kirigami.Units.gridUnit * 13.3
            Layout.minimumWidth: root.wide ? Layout.preferredWidth : 0
            Layout.maximumWidth: root.wide ? Layout.preferredWidth : -1
            Layout.preferredHeight: root.wide ? -1 : Math.min(implicitHeight, root.height * 0.4)
        }
    }
    FileDrop {
        files: files
        enabled: files.available && editor.state === JournalEditor.Ready
        anchors.fill: parent
    }
    footer: EditorBar {
        summary: editor.summary
        saveProblem: editor.saveProblem
        onSaveWanted: editor.flush()
        // One column hides the files below the fold.
        notice: files.notice === "" && !root.wide ? files.problem : files.notice
        visible: editor.state === JournalEditor.Ready
        onMarkWanted: mark => words.toggle(mark)
    }
}
