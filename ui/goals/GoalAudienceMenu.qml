// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import Waymark.Components

// To whom a goal is shown: each mentor can be chosen.
QQC2.Menu {
    id: root

    required property GoalAudience audience

    signal mentorWanted

    Instantiator {
        model: root.audience
        delegate: MenuEntry {
            required property int index
            required property string name
            required property bool shared
            required property bool closed

            text: qsTr("Show it to %1").arg(name)
            enabled: !closed
            checkable: true
            checked: shared
            onTriggered: root.audience.setShared(index, !shared)
        }
        onObjectAdded: (index, object) => root.insertItem(index, object as QQC2.MenuItem)
        onObjectRemoved: (index, object) => root.removeItem(object as QQC2.MenuItem)
    }
    MenuEntry {
        visible: root.audience.state === RowListModel.Empty
        height: visible ? implicitHeight : 0
        text: qsTr("Meet a mentor first…")
        icon.name: "system-users-symbolic"
        onTriggered: root.mentorWanted()
    }
}
