// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// With whom and when; and what became of it.
ColumnLayout {
    id: root

    required property SessionEditor editor

    spacing: Kirigami.Units.smallSpacing / 2
    Layout.fillWidth: true

    Kirigami.Heading {
        level: 1
        text: root.editor.isNew ? qsTr("New session") : qsTr("Session with %1").arg(root.editor.other)
        textFormat: Text.PlainText
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.editor.isNew && root.editor.people.length > 0
        spacing: Kirigami.Units.largeSpacing

        Note {
            text: root.editor.people.length > 1 ? qsTr("With") : qsTr("With %1. It comes into being with the first thing that you write.").arg(root.editor.other)
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            Layout.fillWidth: root.editor.people.length === 1
        }
        ChoiceBox {
            visible: root.editor.people.length > 1
            model: root.editor.people
            currentIndex: root.editor.person
            Accessible.name: qsTr("With whom")
            onActivated: index => root.editor.person = index
        }
    }
    Note {
        visible: !root.editor.isNew
        text: root.editor.whenText
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    RowLayout {
        visible: !root.editor.isNew && root.editor.standingText !== "" && !root.editor.held
        spacing: Kirigami.Units.largeSpacing
        Layout.topMargin: Kirigami.Units.smallSpacing

        QQC2.Label {
            text: root.editor.standingText
            font.weight: Font.Medium
        }
        PrimaryButton {
            visible: root.editor.planned
            text: qsTr("It took place")
            onClicked: root.editor.hold()
        }
        TextAction {
            visible: root.editor.planned
            text: qsTr("It did not")
            onClicked: root.editor.cancel()
        }
        TextAction {
            visible: root.editor.cancelled
            text: qsTr("Plan it again")
            onClicked: root.editor.planAgain()
        }
    }
}
