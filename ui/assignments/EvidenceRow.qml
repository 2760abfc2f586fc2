// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// One piece of evidence.
RowLayout {
    id: root

    required property string evidenceId
    required property string title
    required property string notes
    required property string iconName
    required property bool isFile
    required property string address
    required property string words
    property bool removable: false

    signal saveWanted(string id)
    signal removalWanted(string id)

    spacing: Kirigami.Units.smallSpacing * 1.5

    Kirigami.Icon {
        source: root.iconName
        implicitWidth: Kirigami.Units.iconSizes.small
        implicitHeight: implicitWidth
    }
    QQC2.Label {
        text: root.title
        textFormat: Text.PlainText
        font.pointSize: Look.noteSize
        elide: Text.ElideMiddle
        Layout.fillWidth: true
        QQC2.ToolTip.text: root.words === "" ? root.title : root.words
        QQC2.ToolTip.visible: hover.hovered
        QQC2.ToolTip.delay: Kirigami.Units.toolTipDelay

        HoverHandler {
            id: hover
        }
    }
    Note {
        visible: root.isFile
        text: root.notes
        Layout.fillWidth: false
    }
    QQC2.ToolButton {
        visible: root.isFile
        icon.name: "document-save-as-symbolic"
        display: QQC2.AbstractButton.IconOnly
        text: qsTr("Save a copy of %1").arg(root.title)
        QQC2.ToolTip.text: text
        QQC2.ToolTip.visible: hovered
        onClicked: root.saveWanted(root.evidenceId)
    }
    QQC2.ToolButton {
        visible: root.address !== ""
        icon.name: "internet-services"
        display: QQC2.AbstractButton.IconOnly
        text: qsTr("Open %1 in the browser").arg(root.notes)
        QQC2.ToolTip.text: text
        QQC2.ToolTip.visible: hovered
        onClicked: Qt.openUrlExternally(root.address)
    }
    QQC2.ToolButton {
        visible: root.removable
        icon.name: "edit-delete-remove-symbolic"
        display: QQC2.AbstractButton.IconOnly
        text: qsTr("Take %1 away").arg(root.title)
        QQC2.ToolTip.text: text
        QQC2.ToolTip.visible: hovered
        onClicked: root.removalWanted(root.evidenceId)
    }
}
