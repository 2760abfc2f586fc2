// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import Waymark.Components

// Which milestone a step leads to, or none.
QQC2.Menu {
    id: root

    required property GoalPartEditor editor
    required property GoalPartsModel milestones

    MenuEntry {
        text: qsTr("To no milestone")
        checkable: true
        checked: root.editor.leadsTo === ""
        onTriggered: root.editor.leadsTo = ""
    }
    Instantiator {
        model: root.milestones
        delegate: MenuEntry {
            required property string partId
            required property string title

            text: title
            checkable: true
            checked: partId === root.editor.leadsTo
            onTriggered: root.editor.leadsTo = partId
        }
        onObjectAdded: (index, object) => root.insertItem(index + 1, object as QQC2.MenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as QQC2.MenuItem)
    }
}
