// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// Something due: a box to tick where it can be ticked off here, else an icon; the title opens it.
RowLayout {
    id: root

    required property todayItem modelData

    signal chosen
    signal ticked

    spacing: Kirigami.Units.smallSpacing
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: modelData.title
    Accessible.description: modelData.note

    CheckOption {
        visible: root.modelData.part !== ""
        checked: root.modelData.done
        Accessible.name: qsTr("Done: %1").arg(root.modelData.title)
        onToggled: root.ticked()
    }
    Kirigami.Icon {
        visible: root.modelData.part === ""
        source: root.modelData.iconName
        isMask: true
        color: Look.quiet(Kirigami.Theme.textColor)
        implicitWidth: Kirigami.Units.iconSizes.small
        implicitHeight: implicitWidth
        Layout.leftMargin: Kirigami.Units.smallSpacing
        Layout.rightMargin: Kirigami.Units.smallSpacing
    }
    RowTitle {
        text: root.modelData.title
        Layout.fillWidth: true
        onClicked: root.chosen()
    }
    Note {
        text: root.modelData.note
        font.weight: root.modelData.tone === "warn" ? Font.DemiBold : Font.Normal
        color: root.modelData.tone === "warn" ? Look.ink(Kirigami.Theme.neutralTextColor, Kirigami.Theme.textColor) : Look.quiet(Kirigami.Theme.textColor)
        Layout.fillWidth: false
    }
}
