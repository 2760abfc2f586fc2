// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// What can be done with a goal as a whole, by where it stands.
QtObject {
    id: root

    required property GoalEditor editor
    property bool checkingIn: false

    signal checkInWanted
    signal reframingWanted

    readonly property bool underWay: !editor.isNew && editor.open && editor.editable
    readonly property list<Kirigami.Action> all: [
        Kirigami.Action {
            displayComponent: SavedNote {
                text: root.editor.copy ? "" : root.editor.savedText
                failed: root.editor.saveFailed
            }
        },
        Kirigami.Action {
            text: root.editor.paused ? qsTr("Go on with it") : root.editor.open ? qsTr("Adopt it") : qsTr("Take it up again")
            icon.name: "flag-symbolic"
            visible: !root.editor.isNew && root.editor.editable && (root.editor.draft || root.editor.paused || !root.editor.open)
            displayHint: Kirigami.DisplayHint.KeepVisible
            onTriggered: root.editor.adopt()
        },
        Kirigami.Action {
            text: qsTr("Check in")
            icon.name: "checkmark"
            visible: root.underWay && !root.editor.draft && !root.editor.paused
            enabled: !root.checkingIn && !root.editor.reframing
            displayHint: Kirigami.DisplayHint.KeepVisible
            onTriggered: root.checkInWanted()
        },
        Kirigami.Action {
            text: qsTr("Achieved")
            icon.name: "dialog-ok-apply"
            visible: root.underWay
            displayHint: Kirigami.DisplayHint.AlwaysHide
            onTriggered: root.editor.achieve()
        },
        Kirigami.Action {
            text: qsTr("Reframe…")
            icon.name: "edit-undo-symbolic"
            visible: root.underWay && !root.editor.reframing
            displayHint: Kirigami.DisplayHint.AlwaysHide
            onTriggered: root.reframingWanted()
        },
        Kirigami.Action {
            text: qsTr("Pause it")
            icon.name: "media-playback-pause-symbolic"
            visible: root.underWay && !root.editor.draft && !root.editor.paused
            displayHint: Kirigami.DisplayHint.AlwaysHide
            onTriggered: root.editor.pause()
        },
        Kirigami.Action {
            text: qsTr("Let it go")
            icon.name: "dialog-cancel"
            visible: root.underWay
            displayHint: Kirigami.DisplayHint.AlwaysHide
            onTriggered: root.editor.letGo()
        },
        Kirigami.Action {
            text: qsTr("Delete this goal")
            icon.name: "edit-delete"
            visible: !root.editor.isNew && !root.editor.copy
            displayHint: Kirigami.DisplayHint.AlwaysHide
            onTriggered: root.editor.remove()
        }
    ]
}
