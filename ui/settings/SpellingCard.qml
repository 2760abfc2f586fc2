// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Components

// Whether spelling is checked, and with which of the dictionaries that are installed.
Card {
    id: root

    heading: qsTr("Spelling")
    note: qsTr("checked on this computer while you write")
    Component.onCompleted: Spelling.prepare()

    CheckOption {
        text: qsTr("Mark words that may be wrong")
        checked: Spelling.enabled
        onToggled: Spelling.enabled = checked
    }
    Note {
        visible: text !== ""
        text: Spelling.advice
        wrapMode: Text.Wrap
    }
    Repeater {
        model: Spelling.names

        CheckOption {
            required property string modelData
            required property int index

            text: modelData
            enabled: Spelling.enabled
            checked: Spelling.used[index] ?? false
            onToggled: Spelling.use(index, checked)
        }
    }
    Note {
        visible: Spelling.names.length > 0
        text: qsTr("Each line is read in that of these languages which knows most of its words. Words that you add stand outside this file, where every program of your account finds them.")
        wrapMode: Text.Wrap
    }
}
