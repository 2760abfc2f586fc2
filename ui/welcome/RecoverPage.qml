// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// A forgotten passphrase: the words of the recovery sheet open the file and give it a new one.
FormPage {
    id: root

    required property string fileName

    signal recoverWanted(string words, string passphrase)
    signal backWanted

    title: qsTr("Use my recovery words")
    heading: qsTr("Use my recovery words")
    explanation: fileName
    Component.onCompleted: field.forceActiveFocus(Qt.OtherFocusReason)

    FormField {
        name: qsTr("The 28 words of your sheet, or the code beside them")
        hint: qsTr("With or without their numbers; capitals do not matter. Write ? for a word that you cannot read: two may be wrong.")

        QQC2.TextArea {
            id: field

            enabled: !root.busy
            wrapMode: TextEdit.Wrap
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            implicitHeight: Kirigami.Units.gridUnit * 6
            KeyNavigation.priority: KeyNavigation.BeforeItem
            KeyNavigation.tab: next
            Accessible.name: qsTr("The words of your recovery sheet")
            Layout.fillWidth: true
        }
    }
    NewPassphrase {
        id: next

        enabled: !root.busy
    }
    BusyLine {
        visible: root.busy
        text: qsTr("Opening, and writing the file under its new key…")
    }
    RowLayout {
        spacing: Kirigami.Units.largeSpacing
        Layout.topMargin: Kirigami.Units.largeSpacing

        PrimaryButton {
            text: qsTr("Open it")
            enabled: !root.busy && field.text.trim() !== "" && next.ready
            onClicked: root.recoverWanted(field.text, next.passphrase)
        }
        QQC2.Button {
            text: qsTr("Back")
            enabled: !root.busy
            onClicked: root.backWanted()
        }
    }
}
