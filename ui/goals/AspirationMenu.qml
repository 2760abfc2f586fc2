// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import Waymark.Components

// Which aspiration a goal serves.
QQC2.Menu {
    id: root

    required property GoalEditor editor

    Instantiator {
        model: AspirationChoices {
            id: choices

            goals: root.editor.goals
            chosen: root.editor.aspirationId
        }
        delegate: MenuEntry {
            required property string aspirationKey
            required property string title

            text: title
            checkable: true
            checked: aspirationKey === root.editor.aspirationId
            onTriggered: root.editor.aspirationId = aspirationKey
        }
        onObjectAdded: (index, object) => root.insertItem(index, object as QQC2.MenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as QQC2.MenuItem)
    }
}
