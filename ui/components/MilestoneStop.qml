// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// One milestone: done filled with a tick, next heavy, later grey.
QQC2.AbstractButton {
    id: root

    required property string name
    required property string when
    required property string stage
    property bool last: false
    readonly property bool done: stage === "done"
    readonly property color ink: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
    readonly property real size: Kirigami.Units.gridUnit * 0.9

    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    padding: 2
    text: name
    Layout.fillWidth: true
    Accessible.role: Accessible.ListItem
    Accessible.name: done ? qsTr("%1, reached, %2").arg(name).arg(when) : stage === "next" ? qsTr("%1, next, %2").arg(name).arg(when) : qsTr("%1, later, %2").arg(name).arg(when)
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: Kirigami.Units.cornerRadius
        color: root.hovered ? Qt.alpha(Kirigami.Theme.textColor, 0.05) : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: root.ink
    }
    contentItem: ColumnLayout {
        spacing: 2

        RowLayout {
            spacing: 0

            Rectangle {
                implicitWidth: root.size
                implicitHeight: root.size
                radius: root.size / 2
                color: root.done ? root.ink : "transparent"
                border.width: 2
                border.color: root.stage === "later" ? Qt.alpha(Kirigami.Theme.textColor, 0.35) : root.ink

                Tick {
                    anchors.centerIn: parent
                    visible: root.done
                    tone: Kirigami.Theme.backgroundColor
                }
            }
            Rectangle {
                visible: !root.last
                implicitHeight: 2
                color: root.done ? root.ink : Look.edge(Kirigami.Theme.textColor)
                Layout.fillWidth: true
            }
            Item {
                visible: root.last
                Layout.fillWidth: true
            }
        }
        QQC2.Label {
            text: root.name
            textFormat: Text.PlainText
            font.weight: root.stage === "next" ? Font.DemiBold : Font.Normal
            elide: Text.ElideRight
            Layout.fillWidth: true
            Layout.rightMargin: Kirigami.Units.largeSpacing
            Accessible.ignored: true
        }
        Note {
            text: root.when
            Layout.rightMargin: Kirigami.Units.largeSpacing
            Accessible.ignored: true
        }
    }
}
