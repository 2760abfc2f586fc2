// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// What went well on the way; only its owner sees it.
Card {
    id: root

    required property GoalParts parts

    heading: qsTr("Wins")
    note: qsTr("only you see them")
    spacing: Kirigami.Units.smallSpacing * 1.5

    NewPartField {
        name: qsTr("What went well?")
        Layout.fillWidth: true
        onWritten: words => root.parts.addWin(words)
    }
    Repeater {
        model: root.parts.wins

        RowLayout {
            id: win

            required property string partId
            required property string title
            required property string notes

            spacing: Kirigami.Units.largeSpacing
            Layout.fillWidth: true

            Kirigami.Icon {
                source: "starred-symbolic"
                isMask: true
                color: Look.ink(Kirigami.Theme.positiveTextColor, Kirigami.Theme.textColor)
                implicitWidth: Kirigami.Units.iconSizes.small
                implicitHeight: implicitWidth
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2
            }
            QQC2.Label {
                text: win.title
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Layout.fillWidth: true
            }
            Note {
                text: win.notes
                Layout.fillWidth: false
                Layout.alignment: Qt.AlignTop
            }
            QQC2.ToolButton {
                icon.name: "edit-delete-symbolic"
                icon.width: Kirigami.Units.iconSizes.small
                icon.height: Kirigami.Units.iconSizes.small
                display: QQC2.AbstractButton.IconOnly
                text: qsTr("Delete the win %1").arg(win.title)
                implicitHeight: Kirigami.Units.gridUnit * 1.2
                implicitWidth: implicitHeight
                opacity: hovered || activeFocus ? 1 : 0.5
                Layout.alignment: Qt.AlignTop
                onClicked: root.parts.remove(GoalParts.Win, win.partId)
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
