// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// A comment in the margin: its number, who and when, the words. More (an answer, a button) goes below the words.
Rectangle {
    id: root

    property int number
    property string who
    property string words
    property bool current: false
    property bool settled: false
    default property alias below: more.data

    signal chosen

    radius: Kirigami.Units.cornerRadius
    color: Look.raised(Kirigami.Theme.backgroundColor, Kirigami.Theme.textColor)
    border.width: 1
    border.color: current ? marker.ink : Look.edge(Kirigami.Theme.textColor)
    implicitHeight: body.implicitHeight + Kirigami.Units.largeSpacing * 2
    implicitWidth: Kirigami.Units.gridUnit * 11
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Comment %1, %2: %3").arg(number).arg(who).arg(words)

    TapHandler {
        onTapped: root.chosen()
    }
    ColumnLayout {
        id: body

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Kirigami.Units.largeSpacing
        spacing: Kirigami.Units.smallSpacing

        RowLayout {
            spacing: Kirigami.Units.smallSpacing * 1.5

            CommentMarker {
                id: marker

                number: root.number
                current: root.current
                settled: root.settled
                onClicked: root.chosen()
            }
            Note {
                text: root.who
            }
        }
        QQC2.Label {
            visible: text !== ""
            text: root.words
            textFormat: Text.PlainText
            font.pointSize: Look.noteSize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ColumnLayout {
            id: more

            visible: children.length > 0
            Layout.fillWidth: true
        }
    }
}
