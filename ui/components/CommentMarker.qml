// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// The number that ties a sentence to its comment. Filled: the one in hand. Ring: the others. Ticked: settled.
QQC2.AbstractButton {
    id: root

    property int number: 1
    property bool current: false
    property bool settled: false
    readonly property color ink: Look.ink(settled ? Kirigami.Theme.positiveTextColor : Kirigami.Theme.neutralTextColor, Kirigami.Theme.textColor)

    implicitWidth: Kirigami.Units.gridUnit
    implicitHeight: implicitWidth
    padding: 0
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: settled ? qsTr("Comment %1, settled").arg(number) : current ? qsTr("Comment %1, in hand").arg(number) : qsTr("Comment %1").arg(number)

    background: Rectangle {
        radius: width / 2
        color: root.current && !root.settled ? root.ink : Look.raised(Kirigami.Theme.backgroundColor, Kirigami.Theme.textColor)
        border.width: root.visualFocus ? 2.5 : 1.5
        border.color: root.visualFocus ? Kirigami.Theme.textColor : root.ink
    }
    contentItem: Item {
        QQC2.Label {
            anchors.centerIn: parent
            visible: !root.settled
            text: root.number
            font.pointSize: Look.base * 0.8
            font.weight: Font.DemiBold
            color: root.current ? Kirigami.Theme.backgroundColor : root.ink
            Accessible.ignored: true
        }
        Tick {
            anchors.centerIn: parent
            visible: root.settled
            tone: root.ink
        }
    }
}
