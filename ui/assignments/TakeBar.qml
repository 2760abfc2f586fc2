// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// By when, for whom, who will see it, and the button.
ColumnLayout {
    id: root

    required property BriefEditor editor

    spacing: Kirigami.Units.largeSpacing
    Layout.fillWidth: true

    FailedState {
        visible: root.editor.problem !== ""
        text: root.editor.problem
        retry: false
        Layout.fillWidth: true
    }
    GridLayout {
        columns: root.width > Kirigami.Units.gridUnit * 26 ? 3 : 1
        columnSpacing: Kirigami.Units.largeSpacing
        rowSpacing: Kirigami.Units.smallSpacing

        QQC2.TextField {
            text: root.editor.dueText
            placeholderText: qsTr("Due, if there is a day")
            Accessible.name: qsTr("Due day")
            Accessible.description: root.editor.dueWords
            Layout.preferredWidth: Kirigami.Units.gridUnit * 9
            onTextEdited: root.editor.dueText = text
        }
        ChoiceBox {
            visible: count > 0
            model: root.editor.people
            currentIndex: root.editor.person
            Accessible.name: root.editor.giving ? qsTr("For whom") : qsTr("Who sees it")
            Layout.fillWidth: true
            onActivated: index => root.editor.person = index
        }
        PrimaryButton {
            text: root.editor.action
            onClicked: root.editor.take()
        }
        Note {
            text: root.editor.dueWords
            wrapMode: Text.Wrap
            Layout.preferredWidth: Kirigami.Units.gridUnit * 9
            Layout.fillWidth: false
        }
        Note {
            text: root.editor.audience
            wrapMode: Text.Wrap
        }
    }
}
