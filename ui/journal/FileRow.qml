// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// One file of an entry.
RowLayout {
    id: root

    required property string fileId
    required property string fileName
    required property string sizeText

    signal saveWanted(string id)
    signal removalWanted(string id)

    spacing: Kirigami.Units.smallSpacing

    Kirigami.Icon {
        source: "mail-attachment-symbolic"
        implicitWidth: Kirigami.Units.iconSizes.small
        implicitHeight: implicitWidth
    }
    ColumnLayout {
        spacing: 0

        QQC2.Label {
            text: root.fileName
            font.pointSize: Look.noteSize
            elide: Text.ElideMiddle
            Layout.fillWidth: true
        }
        Note {
            text: root.sizeText
        }
    }
    QQC2.ToolButton {
        icon.name: "document-save-symbolic"
        icon.width: Kirigami.Units.iconSizes.small
        icon.height: Kirigami.Units.iconSizes.small
        implicitWidth: Kirigami.Units.gridUnit * 1.3
        implicitHeight: implicitWidth
        display: QQC2.AbstractButton.IconOnly
        text: qsTr("Save a copy of %1").arg(root.fileName)
        QQC2.ToolTip.text: text
        QQC2.ToolTip.visible: hovered
        onClicked: root.saveWanted(root.fileId)
    }
    QQC2.ToolButton {
        icon.name: "edit-delete-symbolic"
        icon.width: Kirigami.Units.iconSizes.small
        icon.height: Kirigami.Units.iconSizes.small
        implicitWidth: Kirigami.Units.gridUnit * 1.3
        implicitHeight: implicitWidth
        display: QQC2.AbstractButton.IconOnly
        text: qsTr("Take %1 away").arg(root.fileName)
        QQC2.ToolTip.text: text
        QQC2.ToolTip.visible: hovered
        onClicked: root.removalWanted(root.fileId)
    }
}
