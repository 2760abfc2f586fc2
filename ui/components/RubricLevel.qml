// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// One level of a criterion: filled where it is chosen, a strong edge where it was chosen last time.
QQC2.AbstractButton {
    id: root

    required property int index
    required property string criterion
    property bool before: false
    property bool editable: true
    readonly property int level: index + 1
    readonly property color ink: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)

    signal picked(int level)
    signal stepWanted(int by)

    enabled: editable || checked
    hoverEnabled: editable
    focusPolicy: editable ? Qt.StrongFocus : Qt.NoFocus
    implicitWidth: Kirigami.Units.gridUnit * 1.35
    implicitHeight: Kirigami.Units.gridUnit * 1.25
    text: level
    Accessible.role: Accessible.RadioButton
    Accessible.name: before ? qsTr("%1: level %2, as last time").arg(criterion).arg(level) : qsTr("%1: level %2").arg(criterion).arg(level)
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: clicked()
    Accessible.onToggleAction: clicked()
    onClicked: picked(level)
    Keys.onLeftPressed: stepWanted(Look.mirrored ? 1 : -1)
    Keys.onRightPressed: stepWanted(Look.mirrored ? -1 : 1)
    Keys.onDigit1Pressed: picked(1)
    Keys.onDigit2Pressed: picked(2)
    Keys.onDigit3Pressed: picked(3)
    Keys.onDigit4Pressed: picked(4)

    background: Rectangle {
        radius: Kirigami.Units.cornerRadius * 0.8
        color: root.checked ? root.ink : root.hovered ? Qt.alpha(Kirigami.Theme.textColor, 0.07) : "transparent"
        border.width: root.visualFocus ? 2 : 1
        border.color: root.visualFocus ? Kirigami.Theme.textColor : root.checked ? root.ink : Qt.alpha(Kirigami.Theme.textColor, root.before ? 0.6 : 0.2)
    }
    contentItem: QQC2.Label {
        text: root.text
        font.pointSize: Look.noteSize
        font.weight: root.checked ? Font.DemiBold : Font.Normal
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        color: root.checked ? Kirigami.Theme.backgroundColor : Look.quiet(Kirigami.Theme.textColor)
        Accessible.ignored: true
    }
}
