// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// One question to settle: both texts, and where they are words, a place to write others.
ColumnLayout {
    id: root

    required property int index
    required property string question
    required property string myWhen
    required property string myWords
    required property string theirName
    required property string theirWhen
    required property string theirWords
    required property bool writable
    required property string fate
    property bool writing: false

    signal mineKept
    signal theirsTaken
    signal written(string text)

    spacing: Kirigami.Units.largeSpacing
    Layout.fillWidth: true

    Rule {
        visible: root.index > 0
    }
    TwoTexts {
        question: root.question
        myWhen: root.myWhen
        myWords: root.myWords
        theirName: root.theirName
        theirWhen: root.theirWhen
        theirWords: root.theirWords
        fate: root.fate
        thirdText: root.writable && !root.writing ? qsTr("Write new words…") : ""
        Layout.fillWidth: true
        onMineChosen: root.mineKept()
        onTheirsChosen: root.theirsTaken()
        onThirdChosen: {
            root.writing = true;
            field.text = root.myWords;
            field.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    ProseArea {
        id: field

        visible: root.writing
        wrapMode: TextEdit.Wrap
        Accessible.name: qsTr("New words")
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.writing
        spacing: Kirigami.Units.largeSpacing

        QQC2.Button {
            text: qsTr("Let these words stand")
            onClicked: root.written(field.text)
        }
        QQC2.Button {
            text: qsTr("Cancel")
            onClicked: root.writing = false
        }
    }
}
