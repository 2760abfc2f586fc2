// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Components

// A row of the list of goals: an aspiration as the heading of its goals, a goal with its pulse, or the name of a group.
Item {
    id: root

    required property int kind
    required property string recordId
    required property string heading
    required property string notes
    required property real progress
    required property real planned
    required property bool unseen
    property bool current: false

    signal chosen

    implicitHeight: kind === GoalListModel.GoalRow ? goal.implicitHeight : label.implicitHeight

    ListRow {
        id: goal

        anchors.left: parent.left
        anchors.right: parent.right
        visible: root.kind === GoalListModel.GoalRow
        title: root.heading
        note: root.notes
        titleLines: 2
        highlighted: root.current
        strong: root.current
        onClicked: root.chosen()
        below: ProgressLine {
            visible: root.progress >= 0
            value: Math.max(0, root.progress)
            planned: root.planned
            Layout.fillWidth: true
            Layout.topMargin: 3
        }
    }
    GoalGroupRow {
        id: label

        anchors.left: parent.left
        anchors.right: parent.right
        visible: root.kind !== GoalListModel.GoalRow
        text: root.heading
        note: root.notes
        urgent: root.unseen
        current: root.current
        pressable: root.kind === GoalListModel.AspirationRow
        onClicked: root.chosen()
    }
}
