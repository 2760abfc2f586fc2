// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// While a goal gets another wording: why, and to take it or not. The old one is kept.
Card {
    id: root

    required property GoalEditor editor

    heading: qsTr("Another wording")
    note: qsTr("Change the goal below. The wording that stands now is kept with it.")
    important: true

    function begin() {
        reason.forceActiveFocus(Qt.OtherFocusReason);
    }

    RowLayout {
        spacing: Kirigami.Units.largeSpacing

        ProseField {
            id: reason

            text: root.editor.reason
            placeholderText: qsTr("What made you see it another way?")
            Accessible.name: qsTr("Reason for the new wording")
            Layout.fillWidth: true
            onTextEdited: root.editor.reason = text
            onAccepted: root.editor.takeNewWording()
        }
        QQC2.Button {
            text: qsTr("Cancel")
            onClicked: root.editor.cancelReframing()
        }
        PrimaryButton {
            text: qsTr("Take the new wording")
            onClicked: root.editor.takeNewWording()
        }
    }
}
