// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// A tag that can be followed and taken away.
QQC2.AbstractButton {
    id: root

    signal chosen
    signal removalWanted

    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    leftPadding: Kirigami.Units.largeSpacing
    rightPadding: Kirigami.Units.smallSpacing
    topPadding: 0
    bottomPadding: 0
    implicitHeight: Kirigami.Units.gridUnit * 1.25
    Accessible.name: qsTr("Show entries with the tag %1").arg(text)
    Keys.onDeletePressed: removalWanted()
    onClicked: chosen()

    background: Rectangle {
        radius: height / 2
        color: Qt.alpha(Kirigami.Theme.textColor, root.hovered ? 0.12 : 0.07)
        border.width: root.visualFocus ? 2 : 1
        border.color: root.visualFocus ? Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor) : Qt.alpha(Kirigami.Theme.textColor, 0.16)
    }
    contentItem: RowLayout {
        spacing: 0

        QQC2.Label {
            text: root.text
            font.pointSize: Look.noteSize
            color: Look.quiet(Kirigami.Theme.textColor)
            elide: Text.ElideRight
            Layout.fillWidth: true
            Layout.maximumWidth: Kirigami.Units.gridUnit * 9
        }
        QQC2.ToolButton {
            icon.name: "window-close-symbolic"
            icon.width: Kirigami.Units.iconSizes.small * 0.75
            icon.height: Kirigami.Units.iconSizes.small * 0.75
            display: QQC2.AbstractButton.IconOnly
            text: qsTr("Take the tag %1 away").arg(root.text)
            implicitWidth: Kirigami.Units.gridUnit
            implicitHeight: Kirigami.Units.gridUnit
            opacity: hovered || activeFocus ? 1 : 0.6
            onClicked: root.removalWanted()
        }
    }
}
