// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// Whose workspace this is, with a menu for what concerns all of it.
QQC2.AbstractButton {
    id: root

    required property string person
    required property string initials
    required property string role
    property list<Kirigami.Action> actions
    property bool compact: false

    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    padding: compact ? Kirigami.Units.smallSpacing : Kirigami.Units.largeSpacing
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: qsTr("%1, %2. Menu").arg(person).arg(role)
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    onClicked: (menu.get() as QQC2.Menu).popup(root, 0, root.height)

    background: Rectangle {
        radius: Kirigami.Units.cornerRadius
        color: root.hovered || root.down ? Qt.alpha(Kirigami.Theme.textColor, 0.07) : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
    }
    rightPadding: Kirigami.Units.smallSpacing
    contentItem: RowLayout {
        spacing: Kirigami.Units.smallSpacing * 1.5

        PersonMark {
            initials: root.initials
        }
        ColumnLayout {
            visible: !root.compact
            spacing: 0

            QQC2.Label {
                text: root.person
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            Note {
                text: root.role
            }
        }
        Kirigami.Icon {
            visible: !root.compact
            source: "go-down-symbolic"
            implicitWidth: 14
            implicitHeight: 14
        }
    }

    OnDemand {
        id: menu

        sourceComponent: QQC2.Menu {
            Repeater {
                model: root.actions

                MenuEntry {
                    id: entry

                    required property Kirigami.Action modelData
                    required property int index
                    // After a separator, which is no entry of its own.
                    readonly property bool apart: index > 0 && root.actions[index - 1].separator

                    action: modelData
                    visible: modelData.visible && !modelData.separator
                    topPadding: verticalPadding + (apart ? Kirigami.Units.smallSpacing : 0)

                    Kirigami.Separator {
                        visible: entry.apart
                        anchors {
                            top: parent.top
                            left: parent.left
                            right: parent.right
                        }
                    }
                }
            }
        }
    }
}
