// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// Another day for an assignment, and other words as long as nothing was handed in.
ColumnLayout {
    id: root

    required property BriefChange change

    spacing: Kirigami.Units.largeSpacing
    Layout.fillWidth: true

    RowLayout {
        spacing: Kirigami.Units.largeSpacing

        Note {
            text: qsTr("Due")
            Layout.fillWidth: false
        }
        QQC2.TextField {
            text: root.change.dueText
            placeholderText: qsTr("no day")
            Accessible.name: qsTr("Due day")
            Accessible.description: root.change.dueWords
            Layout.preferredWidth: Kirigami.Units.gridUnit * 9
            onTextEdited: root.change.dueText = text
            onAccepted: root.change.save()
        }
        Note {
            text: root.change.dueWords
            wrapMode: Text.Wrap
        }
    }
    ProseArea {
        visible: root.change.briefChangeable
        text: root.change.brief
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        Accessible.name: qsTr("Brief")
        Layout.fillWidth: true
        Layout.minimumHeight: Kirigami.Units.gridUnit * 7
        onTextChanged: root.change.brief = text
    }
    Note {
        visible: !root.change.briefChangeable
        text: qsTr("What was handed in is judged by these words, so they stay.")
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    FailedState {
        visible: root.change.problem !== ""
        text: root.change.problem
        retry: false
        Layout.fillWidth: true
    }
    RowLayout {
        spacing: Kirigami.Units.largeSpacing
        Layout.alignment: Qt.AlignRight

        QQC2.Button {
            text: qsTr("Cancel")
            onClicked: root.change.cancel()
        }
        PrimaryButton {
            text: qsTr("Save the brief")
            onClicked: root.change.save()
        }
    }
}
