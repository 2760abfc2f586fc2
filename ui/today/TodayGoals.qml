// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// The goals I am working on, each with its pulse.
Card {
    id: root

    required property list<todayItem> goals
    property string lastCheckIn

    signal chosen(string record)

    heading: qsTr("Goals")
    action: goals.length > 0 ? qsTr("All goals") : ""
    onActionChosen: chosen("")
    spacing: Kirigami.Units.largeSpacing * 1.25

    EmptyState {
        visible: root.goals.length === 0
        iconName: "flag-symbolic"
        heading: qsTr("No goal yet")
        reason: qsTr("A goal turns an aspiration into something you can see happen.")
        action: qsTr("Write a goal")
        Layout.fillWidth: true
        onTriggered: root.chosen("")
    }
    Repeater {
        model: root.goals

        GoalPulse {
            required property todayItem modelData

            name: modelData.title
            words: modelData.note
            kind: modelData.tone
            value: Math.max(0, modelData.value)
            planned: modelData.planned
            onClicked: root.chosen(modelData.record)
        }
    }
    Item {
        visible: root.goals.length > 0
        Layout.fillHeight: true
    }
    Note {
        visible: root.goals.length > 0 && text !== ""
        text: root.lastCheckIn
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
}
