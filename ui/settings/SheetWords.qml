// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// The words of a recovery sheet, numbered, four in a row.
ColumnLayout {
    id: root

    required property list<string> words
    required property string keyName

    spacing: Kirigami.Units.largeSpacing
    Layout.fillWidth: true

    Note {
        text: qsTr("Key: %1").arg(root.keyName)
    }
    GridLayout {
        columns: root.width < Kirigami.Units.gridUnit * 26 ? 2 : 4
        columnSpacing: Kirigami.Units.largeSpacing
        rowSpacing: Kirigami.Units.smallSpacing
        uniformCellWidths: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("The 28 words")

        Repeater {
            model: root.words

            RowLayout {
                id: word

                required property string modelData
                required property int index

                spacing: Kirigami.Units.largeSpacing
                Layout.fillWidth: true
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("Word %1: %2").arg(index + 1).arg(modelData)

                Note {
                    text: (word.index + 1).toLocaleString(Qt.locale(), "f", 0)
                    horizontalAlignment: Text.AlignRight
                    Layout.fillWidth: false
                    Layout.preferredWidth: Kirigami.Units.gridUnit * 1.2
                }
                QQC2.Label {
                    text: word.modelData
                    font.weight: Font.DemiBold
                    Layout.fillWidth: true
                }
            }
        }
    }
}
