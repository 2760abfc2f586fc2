// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// One competency on the five-step bar. The bar is the mentor's word; the marks are told apart by shape first.
//   bar: mentor    ring: self    diamond: peer    square: certification    upright line: target
// A value below 0 was not given.
QQC2.AbstractButton {
    id: root

    required property string name
    property int steps: 5
    property real mentor: -1
    property real self: -1
    property real peer: -1
    property real certified: -1
    property real target: -1
    property string note
    property real nameWidth: Kirigami.Units.gridUnit * 10.5
    // The bar stands below the name where they do not fit beside each other.
    readonly property bool narrow: width < nameWidth + noteWidth + Kirigami.Units.gridUnit * 7
    property real noteWidth: Kirigami.Units.gridUnit * 4.5
    readonly property list<string> said: [mentor < 0 ? qsTr("no word of a mentor") : qsTr("mentor %1").arg(mentor), self < 0 ? "" : qsTr("self %1").arg(self), peer < 0 ? "" : qsTr("peers %1").arg(peer), certified < 0 ? "" : qsTr("certification %1").arg(certified), target < 0 ? "" : qsTr("target %1").arg(target), note]

    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    padding: 2
    text: name
    Layout.fillWidth: true
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.description: said.filter(words => words !== "").join(", ")
    QQC2.ToolTip.visible: hovered && !down
    QQC2.ToolTip.delay: Kirigami.Units.toolTipDelay
    QQC2.ToolTip.text: Accessible.description

    background: Rectangle {
        radius: Kirigami.Units.cornerRadius
        color: root.hovered ? Qt.alpha(Kirigami.Theme.textColor, 0.05) : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
    }
    contentItem: GridLayout {
        columnSpacing: Kirigami.Units.largeSpacing
        rowSpacing: 0

        QQC2.Label {
            visible: root.nameWidth > 0
            text: root.name
            elide: Text.ElideRight
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: root.narrow
            Layout.preferredWidth: root.nameWidth
            Layout.maximumWidth: root.narrow ? Number.POSITIVE_INFINITY : root.nameWidth
            Accessible.ignored: true
        }
        BarTrack {
            steps: root.steps
            mentor: root.mentor
            self: root.self
            peer: root.peer
            certified: root.certified
            target: root.target
            Layout.row: root.narrow ? 1 : 0
            Layout.column: root.narrow ? 0 : 1
            Layout.columnSpan: root.narrow ? 2 : 1
            Layout.fillWidth: true
        }
        Note {
            visible: text !== ""
            text: root.note
            Layout.row: 0
            Layout.column: root.narrow ? 1 : 2
            horizontalAlignment: Text.AlignRight
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: false
            Layout.preferredWidth: root.noteWidth
            Accessible.ignored: true
        }
    }
}
