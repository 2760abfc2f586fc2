// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQml.Models
import QtQuick
import QtQuick.Controls as QQC2

// The menu of a text field: what a wrong word might have meant, and how the text is edited.
QQC2.Menu {
    id: root

    required property SpellingMarks marks
    required property FieldEditing editing

    component Edit: MenuEntry {
        required property int edit

        onTriggered: root.editing.apply(edit)
    }

    modal: true
    onAboutToShow: {
        editing.keepSelection();
        for (const item of [undo, redo, cut, copy, paste, all])
            item.enabled = editing.can(item.edit);
    }
    onClosed: editing.resume()

    Instantiator {
        model: root.marks.suggestions
        delegate: MenuEntry {
            required property string modelData

            text: modelData
            font.bold: true
            onTriggered: root.marks.replace(modelData)
        }
        onObjectAdded: (index, object) => root.insertItem(index, object as QQC2.MenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as QQC2.MenuItem)
    }
    MenuEntry {
        visible: root.marks.word !== ""
        height: visible ? implicitHeight : 0
        text: qsTr("Add “%1” to my words").arg(root.marks.word)
        icon.name: "list-add-symbolic"
        onTriggered: root.marks.learn()
    }
    MenuEntry {
        visible: root.marks.word !== ""
        height: visible ? implicitHeight : 0
        text: qsTr("Ignore it until Waymark closes")
        icon.name: "dialog-cancel-symbolic"
        onTriggered: root.marks.ignore()
    }
    QQC2.MenuSeparator {
        visible: root.marks.word !== ""
        height: visible ? implicitHeight : 0
    }
    Edit {
        id: undo

        edit: FieldEditing.Undo
        text: qsTr("Undo")
        icon.name: "edit-undo-symbolic"
    }
    Edit {
        id: redo

        edit: FieldEditing.Redo
        text: qsTr("Make again")
        icon.name: "edit-redo-symbolic"
    }
    QQC2.MenuSeparator {}
    Edit {
        id: cut

        edit: FieldEditing.Cut
        text: qsTr("Cut")
        icon.name: "edit-cut-symbolic"
    }
    Edit {
        id: copy

        edit: FieldEditing.Copy
        text: qsTr("Copy")
        icon.name: "edit-copy-symbolic"
    }
    Edit {
        id: paste

        edit: FieldEditing.Paste
        text: qsTr("Paste")
        icon.name: "edit-paste-symbolic"
    }
    QQC2.MenuSeparator {}
    Edit {
        id: all

        edit: FieldEditing.SelectAll
        text: qsTr("Select all")
        icon.name: "edit-select-all-symbolic"
    }
}
