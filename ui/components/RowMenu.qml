// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// What can be done with a row of a card.
QQC2.ToolButton {
    id: root

    required property string what
    property bool editing: true

    signal editWanted
    signal removalWanted

    icon.name: "overflow-menu"
    icon.width: Kirigami.Units.iconSizes.small
    icon.height: Kirigami.Units.iconSizes.small
    display: QQC2.AbstractButton.IconOnly
    text: qsTr("%1: menu").arg(what)
    implicitHeight: Kirigami.Units.gridUnit * 1.2
    implicitWidth: implicitHeight
    opacity: hovered || activeFocus || ((menu.item as QQC2.Menu)?.opened ?? false) ? 1 : 0.5
    onClicked: (menu.get() as QQC2.Menu).popup(root, 0, root.height)

    OnDemand {
        id: menu

        sourceComponent: QQC2.Menu {
            MenuEntry {
                text: qsTr("Change…")
                icon.name: "document-edit"
                enabled: root.editing
                onTriggered: root.editWanted()
            }
            MenuEntry {
                text: qsTr("Delete")
                icon.name: "edit-delete"
                onTriggered: root.removalWanted()
            }
        }
    }
}
