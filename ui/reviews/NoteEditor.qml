// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// Where a comment is written. Escape or Ctrl+Return is done with it.
ColumnLayout {
    id: root

    required property string words

    signal written(string words)
    signal removalWanted
    signal done
    signal snippetWanted(string words)

    function insert(words: string) {
        area.insert(area.cursorPosition, words);
        area.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: Kirigami.Units.smallSpacing
    onWordsChanged: area.show(words)

    PlainArea {
        id: area

        placeholderText: qsTr("What do you want to say about these words?")
        wrapMode: TextEdit.Wrap
        font.pointSize: Look.noteSize
        Accessible.name: qsTr("Comment")
        Layout.fillWidth: true
        Layout.minimumHeight: Kirigami.Units.gridUnit * 2.2
        onTyped: words => root.written(words)
        Keys.onEscapePressed: root.done()
        Component.onCompleted: {
            show(root.words);
            forceActiveFocus(Qt.OtherFocusReason);
            cursorPosition = length;
        }
    }
    RowLayout {
        spacing: Kirigami.Units.largeSpacing

        TextAction {
            text: qsTr("Done")
            onClicked: root.done()
        }
        TextAction {
            visible: area.length > 0
            text: qsTr("Keep as snippet")
            onClicked: root.snippetWanted(area.text)
        }
        Item {
            Layout.fillWidth: true
        }
        TextAction {
            text: qsTr("Remove")
            onClicked: root.removalWanted()
        }
    }
}
