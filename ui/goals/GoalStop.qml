// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// A milestone on the line: filled with a tick where it was reached, heavy where it is next. Its sign sets it, its name opens it.
ColumnLayout {
    id: root

    required property string partId
    required property string title
    required property string notes
    required property string mark
    required property bool late
    required property bool last
    property bool editable: true

    readonly property bool done: mark === "done"
    readonly property color ink: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)

    signal opened
    signal reachedSet(bool reached)

    spacing: 2
    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop

    Item {
        implicitHeight: Kirigami.Units.gridUnit * 0.9
        Layout.fillWidth: true

        Rectangle {
            visible: !root.last
            anchors.left: sign.right
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            height: 2
            color: root.done ? root.ink : Look.edge(Kirigami.Theme.textColor)
        }
        QQC2.AbstractButton {
            id: sign

            anchors.left: parent.left
            width: Kirigami.Units.gridUnit * 0.9
            height: width
            enabled: root.editable
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.CheckBox
            Accessible.name: qsTr("%1 is reached").arg(root.title)
            Accessible.checked: root.done
            Accessible.onPressAction: clicked()
            Accessible.onToggleAction: clicked()
            onClicked: root.reachedSet(!root.done)

            background: Rectangle {
                radius: width / 2
                color: root.done ? root.ink : sign.hovered ? Look.wash(Kirigami.Theme.highlightColor) : "transparent"
                border.width: sign.visualFocus ? 3 : 2
                border.color: sign.visualFocus ? Kirigami.Theme.textColor : root.mark === "later" ? Qt.alpha(Kirigami.Theme.textColor, 0.35) : root.ink
            }
            contentItem: Item {
                Tick {
                    anchors.centerIn: parent
                    visible: root.done
                    tone: Kirigami.Theme.backgroundColor
                }
            }
        }
    }
    QQC2.AbstractButton {
        id: name

        enabled: root.editable
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        padding: 0
        text: root.title
        Accessible.name: qsTr("Milestone %1, %2").arg(root.title).arg(root.notes)
        Layout.fillWidth: true
        Layout.rightMargin: Kirigami.Units.largeSpacing
        onClicked: root.opened()
        Keys.onReturnPressed: root.opened()

        contentItem: ColumnLayout {
            spacing: 0

            QQC2.Label {
                text: root.title
                textFormat: Text.PlainText
                font.weight: root.mark === "next" ? Font.DemiBold : Font.Normal
                font.underline: name.hovered || name.visualFocus
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            Note {
                text: root.notes
                color: root.late ? Look.ink(Kirigami.Theme.neutralTextColor, Kirigami.Theme.textColor) : Look.quiet(Kirigami.Theme.textColor)
            }
        }
    }
}
