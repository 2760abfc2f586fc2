// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// A level of the scale: pressed, typed as a digit, or turned by the arrows.
RowLayout {
    id: root

    required property string name
    required property int value
    required property list<string> steps

    signal picked(int value)

    function turn(by: int) {
        picked(Math.max(1, Math.min(steps.length, value + by)));
    }

    spacing: 2
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: value === 0 ? qsTr("%1, not rated").arg(name) : qsTr("%1, %2").arg(name).arg(steps[value - 1])
    Keys.onLeftPressed: turn(Look.mirrored ? 1 : -1)
    Keys.onRightPressed: turn(Look.mirrored ? -1 : 1)
    Keys.onPressed: event => {
        if (event.key >= Qt.Key_1 && event.key < Qt.Key_1 + steps.length) {
            picked(event.key - Qt.Key_0);
            event.accepted = true;
        }
    }

    Repeater {
        model: root.steps

        QQC2.AbstractButton {
            id: step

            required property int index
            required property string modelData
            readonly property bool on: index < root.value
            readonly property color ink: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)

            hoverEnabled: true
            focusPolicy: Qt.NoFocus
            text: index + 1
            implicitHeight: Kirigami.Units.gridUnit * 1.2
            Layout.fillWidth: true
            Layout.minimumWidth: Kirigami.Units.gridUnit * 1.5
            Accessible.role: Accessible.RadioButton
            Accessible.name: qsTr("%1: %2").arg(root.name).arg(modelData)
            Accessible.checked: root.value === index + 1
            Accessible.onPressAction: clicked()
            Accessible.onToggleAction: clicked()
            QQC2.ToolTip.visible: hovered
            QQC2.ToolTip.delay: Kirigami.Units.toolTipDelay
            QQC2.ToolTip.text: modelData
            onClicked: root.picked(index + 1)

            background: Rectangle {
                radius: Kirigami.Units.cornerRadius * 0.6
                color: step.on ? step.ink : Qt.alpha(Kirigami.Theme.textColor, step.hovered ? 0.2 : 0.1)
                border.width: root.activeFocus && Math.max(0, root.value - 1) === step.index ? 2 : 0
                border.color: Kirigami.Theme.textColor
            }
            contentItem: QQC2.Label {
                text: step.text
                font.pointSize: Look.noteSize
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                color: step.on ? Kirigami.Theme.backgroundColor : Look.quiet(Kirigami.Theme.textColor)
            }
        }
    }
}
