// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// A gap between where I am and where I want to be, and the ways to close it.
RowLayout {
    id: root

    required property string name
    // "level 2, target 4; 2 of 3 pieces of evidence"
    property string words
    property bool planned: false
    // A mentor can set an assignment where I have one.
    property bool assignable: false

    signal goalWanted
    signal assignmentWanted

    spacing: Kirigami.Units.largeSpacing
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: name
    Accessible.description: words

    ColumnLayout {
        spacing: 0

        QQC2.Label {
            text: root.name
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Note {
            text: root.words
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            Accessible.ignored: true
        }
    }
    Chip {
        visible: root.planned
        kind: "accent"
        iconName: "flag-symbolic"
        text: qsTr("has a goal")
    }
    TextAction {
        visible: !root.planned
        text: qsTr("Make a goal")
        Accessible.name: qsTr("Make a goal of %1").arg(root.name)
        onClicked: root.goalWanted()
    }
    TextAction {
        visible: root.assignable
        text: qsTr("Set an assignment")
        Accessible.name: qsTr("Set an assignment for %1").arg(root.name)
        onClicked: root.assignmentWanted()
    }
}
