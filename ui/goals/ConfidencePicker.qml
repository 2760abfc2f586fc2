// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// Confidence from 1 to 10, or nothing: a second press takes it back. Digits choose, 0 is ten; arrows go one on.
RowLayout {
    id: root

    required property int value

    signal picked(int value)

    function turn(by: int) {
        picked(Math.max(1, Math.min(10, value + by)));
    }

    spacing: 2
    activeFocusOnTab: true
    Accessible.role: Accessible.Slider
    Accessible.name: value === 0 ? qsTr("Confidence, not noted") : qsTr("Confidence %1 of 10").arg(value)
    Keys.onLeftPressed: turn(Look.mirrored ? 1 : -1)
    Keys.onRightPressed: turn(Look.mirrored ? -1 : 1)
    Keys.onDigit0Pressed: picked(10)
    Keys.onPressed: event => {
        if (event.key >= Qt.Key_1 && event.key <= Qt.Key_9) {
            picked(event.key - Qt.Key_0);
            event.accepted = true;
        }
    }

    Repeater {
        model: 10

        QQC2.AbstractButton {
            id: step

            required property int index
            readonly property bool on: index < root.value
            readonly property color ink: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)

            hoverEnabled: true
            focusPolicy: Qt.NoFocus
            text: index + 1
            implicitHeight: Kirigami.Units.gridUnit * 1.5
            Layout.fillWidth: true
            Layout.minimumWidth: Kirigami.Units.gridUnit * 1.2
            Layout.maximumWidth: Kirigami.Units.gridUnit * 2
            Accessible.role: Accessible.RadioButton
            Accessible.name: qsTr("Confidence %1 of 10").arg(index + 1)
            Accessible.checked: root.value === index + 1
            Accessible.onPressAction: clicked()
            Accessible.onToggleAction: clicked()
            onClicked: root.picked(root.value === index + 1 ? 0 : index + 1)

            background: Rectangle {
                radius: Kirigami.Units.cornerRadius * 0.6
                color: step.on ? step.ink : Qt.alpha(Kirigami.Theme.textColor, step.hovered ? 0.2 : 0.1)
                border.width: root.activeFocus && (root.value === step.index + 1 || (root.value === 0 && step.index === 0)) ? 2 : 0
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
