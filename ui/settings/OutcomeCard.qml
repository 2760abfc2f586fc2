// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// What came of something for which the workspace was closed and opened again.
Card {
    id: root

    required property string words
    property bool failed: false

    signal closed

    visible: words !== ""
    important: true
    tone: failed ? Kirigami.Theme.negativeTextColor : Kirigami.Theme.positiveTextColor
    Accessible.role: failed ? Accessible.AlertMessage : Accessible.Notification
    Accessible.name: words

    Body {
        text: root.words
    }
    TextAction {
        text: qsTr("Close")
        Accessible.name: qsTr("Close this message")
        onClicked: root.closed()
    }
}
