// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// A backup: of when, how large, and the two ways back.
RowLayout {
    id: root

    required property int index
    required property string when
    required property string notes
    required property string path
    required property bool presentKey
    property bool busy: false

    signal backWanted
    signal differencesWanted

    spacing: Kirigami.Units.largeSpacing
    Layout.fillWidth: true
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2", "when a backup was made, and how large it is").arg(when).arg(notes)

    ColumnLayout {
        spacing: 0

        QQC2.Label {
            text: root.when
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Note {
            text: root.notes
        }
    }
    TextAction {
        text: qsTr("What differs…")
        enabled: !root.busy
        Accessible.name: qsTr("What differs from %1").arg(root.when)
        onClicked: root.differencesWanted()
    }
    TextAction {
        text: qsTr("Go back to it…")
        enabled: !root.busy
        Accessible.name: qsTr("Go back to %1").arg(root.when)
        onClicked: root.backWanted()
    }
}
