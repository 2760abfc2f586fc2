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

    signal lookWanted(string id)
    signal saveWanted(string id)
    signal removalWanted(string id)

    spacing: Kirigami.Units.smallSpacing * 1.5

    Kirigami.Icon {
        source: root.iconName
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
            elide: Text.ElideMiddle
            Layout.fillWidth: true
        }
        Note {
            visible: text !== ""
            text: root.words
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            maximumLineCount: 3
        }
        RowLayout {
            spacing: Kirigami.Units.largeSpacing

            Note {
                visible: text !== ""
                text: root.notes
                Layout.fillWidth: false
                Layout.maximumWidth: Kirigami.Units.gridUnit * 5
            }
            TextAction {
                visible: root.isFile
                text: qsTr("Look at it")
                Accessible.name: qsTr("Look at %1").arg(root.title)
                onClicked: root.lookWanted(root.evidenceId)
            }
            TextAction {
                visible: root.isFile
                text: qsTr("Save a copy…")
                Accessible.name: qsTr("Save a copy of %1").arg(root.title)
                onClicked: root.saveWanted(root.evidenceId)
            }
            TextAction {
                visible: root.address !== ""
                text: qsTr("Open")
                Accessible.name: qsTr("Open %1 in the browser").arg(root.notes)
                onClicked: Qt.openUrlExternally(root.address)
            }
            TextAction {
                visible: root.removable
                text: qsTr("Take away")
                Accessible.name: qsTr("Take %1 away").arg(root.title)
                onClicked: root.removalWanted(root.evidenceId)
            }
        }
    }
}
