// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// A goal in two lines: name and state in words, progress against the plan. Opens the goal.
QQC2.AbstractButton {
    id: root

    required property string name
    property real value
    property real planned: -1
    // "1 of 3 reviews, on plan"
    property string words
    property string kind: "neutral"

    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    padding: 0
    text: name
    Layout.fillWidth: true
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: words
    Accessible.onPressAction: clicked()

    background: Rectangle {
        anchors.fill: parent
        anchors.margins: -Kirigami.Units.smallSpacing
        radius: Kirigami.Units.cornerRadius
        color: root.hovered ? Qt.alpha(Kirigami.Theme.textColor, 0.05) : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
    }
    contentItem: ColumnLayout {
        spacing: 1

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
                Accessible.ignored: true
            }
            QQC2.Label {
                text: root.words
                font.pointSize: Look.noteSize
                color: tone.ink
                elide: Text.ElideRight
                Layout.maximumWidth: root.width * 0.55
                Accessible.ignored: true
            }
        }
        ProgressLine {
            name: root.name
            value: root.value
            planned: root.planned
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
