// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// A text on paper: no frame. Undo and redo go on to the page where nothing was typed; pasted files go on too.
QQC2.TextArea {
    id: root

    property bool takesFiles: false
    // A text that is too long to be pasted goes on too, to be kept as a file.
    property bool takesLongTexts: false
    // Words, not numbers: their spelling is checked.
    property bool prose: true
    property bool showing: false
    property string shown

    signal typed(string words)
    signal undoWanted
    signal redoWanted
    signal filesPasted
    signal longTextPasted(string text)

    function show(words: string) {
        if (shown === words)
            return;
        showing = true;
        shown = words;
        text = words;
        showing = false;
    }

    padding: 0
    background: null
    textFormat: TextEdit.PlainText
    color: Kirigami.Theme.textColor
    placeholderTextColor: Look.quiet(Kirigami.Theme.textColor)
    selectByMouse: true
    // What the style checks with would take the document's highlighter away.
    Kirigami.SpellCheck.enabled: false
    onTextChanged: {
        if (showing)
            return;
        shown = text;
        typed(text);
    }
    Keys.priority: Keys.BeforeItem
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onPressed: event => {
        if (event.matches(StandardKey.Undo) && !canUndo) {
            undoWanted();
            event.accepted = true;
        } else if (event.matches(StandardKey.Redo) && !canRedo) {
            redoWanted();
            event.accepted = true;
        } else if (event.matches(StandardKey.Paste) && takesFiles) {
            filesPasted();
            event.accepted = true;
        }
    }

    SpellingLayer {
        field: root
        keepsLongTexts: root.takesLongTexts
        onLongTextPasted: text => root.longTextPasted(text)
        enabled: root.prose && !root.readOnly
        anchors.fill: parent
    }
}
