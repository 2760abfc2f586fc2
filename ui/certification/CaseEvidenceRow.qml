// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// One piece of evidence of a case study.
RowLayout {
    id: root

    required property string evidenceId
    required property string title
    required property string notes
    required property bool isFile

    signal saveWanted(string id)
    signal removalWanted(string id)

    spacing: Kirigami.Units.smallSpacing * 1.5
    Layout.fillWidth: true

    Kirigami.Icon {
        source: root.isFile ? "mail-attachment-symbolic" : "view-certificate-symbolic"
        implicitWidth: Kirigami.Units.iconSizes.small
        implicitHeight: implicitWidth
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 2
    }
    ColumnLayout {
        spacing: 1

        QQC2.Label {
            text: root.title
            textFormat: Text.PlainText
            font.pointSize: Look.noteSize
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Kirigami.Units.largeSpacing

            Note {
                text: root.notes
                Layout.fillWidth: false
            }
            TextAction {
                visible: root.isFile
                text: qsTr("Save a copy…")
                Accessible.name: qsTr("Save a copy of %1").arg(root.title)
                onClicked: root.saveWanted(root.evidenceId)
            }
            TextAction {
                text: qsTr("Take away")
                Accessible.name: qsTr("Take %1 away").arg(root.title)
                onClicked: root.removalWanted(root.evidenceId)
            }
        }
    }
}
