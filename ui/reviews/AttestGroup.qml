// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// What can be vouched for with a signature, if it is accepted.
ColumnLayout {
    id: root

    required property ReviewEditor editor

    spacing: Kirigami.Units.smallSpacing
    Layout.fillWidth: true

    SectionHeading {
        text: qsTr("Attest")
        note: root.editor.sent ? "" : qsTr("if you accept")
    }
    Repeater {
        model: root.editor.attest

        ColumnLayout {
            id: row

            required property int index
            required property string name
            required property bool chosen
            required property int level
            required property string words
            required property string notes

            spacing: 0
            Layout.fillWidth: true

            CheckOption {
                text: row.name
                checked: row.chosen
                Layout.fillWidth: true
                onToggled: root.editor.attest.choose(row.index, checked)
            }
            ChoiceBox {
                visible: row.chosen
                model: root.editor.attest.levelNames
                currentIndex: row.level - 1
                font.pointSize: Look.noteSize
                Accessible.name: qsTr("Level of %1").arg(row.name)
                Layout.leftMargin: Kirigami.Units.gridUnit * 1.4
                onActivated: index => root.editor.attest.setLevel(row.index, index + 1)
            }
            QQC2.TextArea {
                visible: row.chosen
                text: row.words
                placeholderText: qsTr("In your words, for whoever reads the record")
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                font.pointSize: Look.noteSize
                Accessible.name: qsTr("Your words about %1").arg(row.name)
                Layout.fillWidth: true
                Layout.leftMargin: Kirigami.Units.gridUnit * 1.4
                Layout.topMargin: Kirigami.Units.smallSpacing
                onTextChanged: root.editor.attest.setWords(row.index, text)
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            }
            Note {
                visible: text !== ""
                text: row.notes
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                leftPadding: Kirigami.Units.gridUnit * 1.4
            }
        }
    }
    QQC2.Button {
        visible: root.editor.accepted && root.editor.attest.chosenCount > 0
        enabled: !root.editor.busy
        text: qsTr("Sign now")
        onClicked: root.editor.sign()
    }
}
