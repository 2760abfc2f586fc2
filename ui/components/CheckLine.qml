// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

// What a live check says: a tick where it is met, an open ring where not; both with words.
RowLayout {
    id: root

    required property string text
    required property bool met

    spacing: Kirigami.Units.smallSpacing
    Layout.fillWidth: true

    Tone {
        id: tone

        visible: false
        kind: root.met ? "good" : "warn"
    }
    Tick {
        visible: root.met
        tone: tone.ink
        size: Kirigami.Units.gridUnit * 0.55
    }
    Rectangle {
        visible: !root.met
        implicitWidth: Kirigami.Units.gridUnit * 0.5
        implicitHeight: implicitWidth
        radius: width / 2
        color: "transparent"
        border.width: 1.5
        border.color: tone.ink
    }
    Note {
        text: root.text
        color: tone.ink
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
}
