// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// What was agreed before and is still open, and what is agreed here.
Card {
    id: root

    required property SessionEditor editor

    heading: qsTr("Actions")
    note: root.editor.actions.count + root.editor.carried.count === 0 ? qsTr("what one of you will do; carried forward until it is done") : ""
    spacing: Kirigami.Units.smallSpacing

    SessionActionEditor {
        id: form

        session: root.editor
        onSaved: add.forceActiveFocus(Qt.OtherFocusReason)
    }
    Note {
        visible: root.editor.carried.count > 0
        text: qsTr("Carried forward, %1 of %n done", "", root.editor.carried.count).arg(root.editor.carried.doneCount)
        font.weight: Font.DemiBold
    }
    Repeater {
        model: root.editor.carried

        SessionActionLine {
            onDoneSet: done => root.editor.setDone(actionId, done)
            onChangeWanted: form.change(actionId)
            onRemovalWanted: root.editor.removeAction(actionId)
        }
    }
    Note {
        visible: root.editor.carried.count > 0 && root.editor.actions.count > 0
        text: qsTr("Agreed here")
        font.weight: Font.DemiBold
        Layout.topMargin: Kirigami.Units.smallSpacing
    }
    Repeater {
        model: root.editor.actions

        SessionActionLine {
            onDoneSet: done => root.editor.setDone(actionId, done)
            onChangeWanted: form.change(actionId)
            onRemovalWanted: root.editor.removeAction(actionId)
        }
    }
    SessionActionForm {
        visible: form.active
        form: form
        other: root.editor.other
        today: root.editor.today
    }
    TextAction {
        id: add

        visible: !form.active
        text: qsTr("Add an action")
        onClicked: form.begin()
    }
}
