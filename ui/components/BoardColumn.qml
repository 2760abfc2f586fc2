// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// One column of an action board: its name, how many cards it has, the cards, and room to drop another on.
Rectangle {
    id: root

    required property string name
    property int count: 0
    default property alias cards: stack.data

    // A card with this record was dropped here.
    signal dropped(string record)

    radius: Kirigami.Units.cornerRadius
    color: Qt.alpha(area.containsDrag ? Kirigami.Theme.highlightColor : Kirigami.Theme.textColor, area.containsDrag ? 0.14 : 0.045)
    implicitWidth: Kirigami.Units.gridUnit * 11
    implicitHeight: stack.implicitHeight + Kirigami.Units.largeSpacing * 2
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumHeight: implicitHeight
    Accessible.role: Accessible.List
    Accessible.name: qsTr("%1, %n step(s)", "", count).arg(name)

    DropArea {
        id: area

        anchors.fill: parent
        keys: ["waymark/board-card"]
        onDropped: drop => {
            const card = drop.source as BoardCard;
            if (card)
                root.dropped(card.record);
        }
    }
    ColumnLayout {
        id: stack

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Kirigami.Units.largeSpacing
        spacing: Kirigami.Units.smallSpacing * 1.5

        RowLayout {
            QQC2.Label {
                text: root.name
                font.pointSize: Look.noteSize
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Note {
                text: root.count
                Layout.fillWidth: false
                Accessible.ignored: true
            }
        }
    }
}
