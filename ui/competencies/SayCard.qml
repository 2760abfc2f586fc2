// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Components

// To note a level: what I say, what a peer or a certificate says, or where I want to be.
Card {
    id: root

    required property CompetencyEditor editor

    heading: qsTr("Note a level")
    note: qsTr("only you see it until you show it")

    ChoiceBox {
        model: [qsTr("I say"), qsTr("A peer says"), qsTr("A certificate says"), qsTr("Where I want to be")]
        currentIndex: root.editor.source
        Accessible.name: qsTr("Who says it")
        Layout.fillWidth: true
        onActivated: index => root.editor.source = index
    }
    LevelPicker {
        name: root.editor.name
        value: root.editor.level
        steps: root.editor.stepNames
        onPicked: value => root.editor.level = value
        Layout.fillWidth: true
    }
    Note {
        text: root.editor.level > 0 ? qsTr("%1: %2").arg(root.editor.stepNames[root.editor.level - 1]).arg(root.editor.stepDescriptions[root.editor.level - 1]) : qsTr("Choose a level.")
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    ProseField {
        text: root.editor.note
        placeholderText: qsTr("What makes you say so? (optional)")
        Accessible.name: qsTr("What it rests on")
        Layout.fillWidth: true
        onTextEdited: root.editor.note = text
        onAccepted: root.editor.save()
    }
    FailedState {
        visible: root.editor.problem !== ""
        text: root.editor.problem
        retry: false
        Layout.fillWidth: true
    }
    PrimaryButton {
        text: qsTr("Note it")
        enabled: root.editor.level > 0
        Layout.alignment: Qt.AlignRight
        onClicked: root.editor.save()
    }
    Item {
        Layout.fillHeight: true
    }
}
