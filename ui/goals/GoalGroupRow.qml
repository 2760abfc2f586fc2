// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// The heading of a group of goals; where it is an aspiration it opens.
QQC2.AbstractButton {
    id: root

    property string note
    property bool pressable: true
    property bool current: false
    property bool urgent: false

    hoverEnabled: true
    focusPolicy: pressable ? Qt.TabFocus : Qt.NoFocus
    topPadding: Kirigami.Units.largeSpacing
    bottomPadding: Kirigami.Units.smallSpacing / 2
    leftPadding: Kirigami.Units.largeSpacing * 1.75
    rightPadding: leftPadding
    Accessible.role: pressable ? Accessible.Button : Accessible.Heading
    Accessible.name: pressable ? qsTr("Aspiration: %1").arg(text) : text
    Accessible.description: note
    Accessible.onPressAction: clicked()

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: root.topPadding - Kirigami.Units.smallSpacing
            anchors.leftMargin: Kirigami.Units.smallSpacing
            anchors.rightMargin: Kirigami.Units.smallSpacing
            radius: Kirigami.Units.cornerRadius
            color: root.current ? Qt.alpha(Kirigami.Theme.highlightColor, 0.3) : root.hovered && root.pressable ? Qt.alpha(Kirigami.Theme.textColor, 0.07) : "transparent"
            border.width: root.visualFocus ? 2 : 0
            border.color: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
        }
    }
    contentItem: ColumnLayout {
        spacing: 0

        QQC2.Label {
            text: root.text
            font.pointSize: Look.noteSize
            font.weight: Font.DemiBold
            color: root.current ? Kirigami.Theme.textColor : Look.quiet(Kirigami.Theme.textColor)
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Note {
            visible: root.note !== ""
            text: root.note
            color: root.urgent ? Look.ink(Kirigami.Theme.neutralTextColor, Kirigami.Theme.textColor) : Look.quiet(Kirigami.Theme.textColor)
        }
    }
}
