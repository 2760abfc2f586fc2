// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// One requirement of a certification: there, partly there, or missing, with what is missing in words.
RowLayout {
    id: root

    required property string name
    property string words
    property string tally
    // "done", "part" or "missing"
    property string status: "done"
    property string action

    signal actionWanted

    spacing: Kirigami.Units.largeSpacing * 1.25
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%1, %2").arg(name).arg(tally)
    Accessible.description: words

    Tone {
        id: tone

        visible: false
        kind: root.status === "done" ? "good" : root.status === "part" ? "accent" : "warn"
    }
    Rectangle {
        implicitWidth: Kirigami.Units.gridUnit
        implicitHeight: implicitWidth
        radius: width / 2
        color: root.status === "done" ? tone.ink : "transparent"
        border.width: 2
        border.color: tone.ink
        Layout.alignment: Qt.AlignTop

        Tick {
            anchors.centerIn: parent
            visible: root.status === "done"
            tone: Kirigami.Theme.backgroundColor
        }
        Rectangle {
            anchors.centerIn: parent
            visible: root.status === "part"
            width: parent.width * 0.45
            height: width
            radius: width / 2
            color: tone.ink
        }
    }
    ColumnLayout {
        spacing: 0

        RowLayout {
            QQC2.Label {
                text: root.name
                font.weight: Font.Medium
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            QQC2.Label {
                text: root.tally
                font.pointSize: Look.noteSize
                color: tone.ink
                Accessible.ignored: true
            }
        }
        Note {
            text: root.words
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            Accessible.ignored: true
        }
        TextAction {
            visible: text !== ""
            text: root.action
            Accessible.name: qsTr("%1: %2").arg(root.name).arg(root.action)
            Layout.topMargin: 2
            onClicked: root.actionWanted()
        }
    }
}
