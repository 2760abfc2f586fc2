// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// A scale of five, or nothing: a press on the last filled step takes it back.
RowLayout {
    id: root

    required property string name
    required property int value
    required property list<string> words

    signal picked(int value)

    spacing: 0

    Repeater {
        model: 5

        QQC2.AbstractButton {
            id: step

            required property int index
            readonly property bool on: index < root.value

            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            implicitWidth: Kirigami.Units.gridUnit * 1.08
            implicitHeight: Kirigami.Units.gridUnit
            Accessible.role: Accessible.RadioButton
            Accessible.name: qsTr("%1: %2").arg(root.name).arg(root.words[index])
            Accessible.checked: root.value === index + 1
            Accessible.onPressAction: clicked()
            Accessible.onToggleAction: clicked()
            onClicked: root.picked(root.value === index + 1 ? 0 : index + 1)

            background: Item {
                Rectangle {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.rightMargin: 3
                    anchors.verticalCenter: parent.verticalCenter
                    height: step.hovered || step.visualFocus ? 11 : 8
                    radius: 2
                    color: step.on ? Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor) : Qt.alpha(Kirigami.Theme.textColor, step.hovered ? 0.25 : 0.13)
                    border.width: step.visualFocus ? 1.5 : 0
                    border.color: Kirigami.Theme.textColor
                }
            }
        }
    }
    Note {
        text: root.value === 0 ? qsTr("not noted") : root.words[root.value - 1]
        leftPadding: Kirigami.Units.smallSpacing
    }
}
