// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// A goal that a mentee shares: its name, how it stands, and how far it is.
ColumnLayout {
    id: root

    required property string name
    required property string words
    required property string kind
    required property real value
    required property real planned

    spacing: 1
    Layout.fillWidth: true

    Tone {
        id: tone

        kind: root.kind
        visible: false
    }
    RowLayout {
        spacing: Kirigami.Units.largeSpacing

        QQC2.Label {
            text: root.name
            textFormat: Text.PlainText
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        QQC2.Label {
            text: root.words
            font.pointSize: Look.noteSize
            color: tone.ink
        }
    }
    ProgressLine {
        name: root.name
        value: root.value
        planned: root.planned
        Layout.fillWidth: true
    }
}
