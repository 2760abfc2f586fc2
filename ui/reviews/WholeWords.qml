// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// What the mentor says about the whole.
ColumnLayout {
    id: root

    required property ReviewEditor editor

    spacing: Kirigami.Units.smallSpacing
    Layout.fillWidth: true

    SectionHeading {
        text: qsTr("About the whole")
    }
    ProseArea {
        id: area

        property bool showing: false

        function show(words: string) {
            if (text === words)
                return;
            showing = true;
            text = words;
            showing = false;
        }

        readOnly: root.editor.sent
        placeholderText: qsTr("In a few words")
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        font.pointSize: Look.noteSize
        Accessible.name: qsTr("What you say about the whole")
        Layout.fillWidth: true
        Layout.minimumHeight: Kirigami.Units.gridUnit * 3
        onTextChanged: if (!showing)
            root.editor.overall = text
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Component.onCompleted: show(root.editor.overall)
    }
    Connections {
        target: root.editor

        function onEdited() {
            area.show(root.editor.overall);
        }
    }
}
