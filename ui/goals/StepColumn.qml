// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// A column of the board: its steps, and where one that is dragged here would go.
Rectangle {
    id: root

    required property string name
    required property GoalPartsModel steps
    property string movedStep
    property bool editable: true
    property Item floor

    signal stepDropped(string id, int row)
    signal stepShifted(string id, int columns, int rows)
    signal stepOpened(string id)
    signal stepRemoved(string id)
    signal focusTaken

    // Before which row something at this height goes.
    function rowAt(y: real): int {
        let row = 0;
        while (row < cards.count && cards.itemAt(row).y + cards.itemAt(row).height / 2 + list.y + stack.y < y)
            ++row;
        return row;
    }
    function edgeOf(row: int): real {
        const before = row > 0 ? cards.itemAt(row - 1) : null;
        return stack.y + list.y + (before ? before.y + before.height : -list.spacing) + list.spacing / 2;
    }

    radius: Kirigami.Units.cornerRadius
    color: drop.containsDrag ? Look.wash(Kirigami.Theme.highlightColor) : Qt.alpha(Kirigami.Theme.textColor, 0.045)
    implicitHeight: stack.implicitHeight + Kirigami.Units.largeSpacing * 2
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumHeight: implicitHeight
    Accessible.role: Accessible.List
    Accessible.name: qsTr("%1, %n step(s)", "", steps.count).arg(name)

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
                Layout.fillWidth: true
            }
            Note {
                text: root.steps.count
                Layout.fillWidth: false
            }
        }
        ColumnLayout {
            id: list

            spacing: Kirigami.Units.smallSpacing * 1.5
            Layout.fillWidth: true

            Repeater {
                id: cards

                model: root.steps

                StepCard {
                    editable: root.editable
                    floor: root.floor
                    takesFocus: partId === root.movedStep
                    onOpened: root.stepOpened(partId)
                    onRemoved: root.stepRemoved(partId)
                    onShifted: (columns, rows) => root.stepShifted(partId, columns, rows)
                    onFocusTaken: root.focusTaken()
                }
            }
        }
    }
    Rectangle {
        visible: drop.containsDrag
        x: Kirigami.Units.largeSpacing
        y: root.edgeOf(drop.row) - 1
        width: parent.width - x * 2
        height: 2
        color: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
    }
    DropArea {
        id: drop

        property int row: 0

        anchors.fill: parent
        keys: ["waymark/step"]
        onPositionChanged: drag => row = root.rowAt(drag.y)
        onEntered: drag => row = root.rowAt(drag.y)
        onDropped: drag => root.stepDropped((drag.source as Item).objectName, row)
    }
}
