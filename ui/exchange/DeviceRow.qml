// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// A device of mine: what it is called, since when, and where it is not the one in hand, how to declare it lost.
RowLayout {
    id: root

    required property int index
    required property string name
    required property string notes
    required property bool here
    required property bool inUse

    signal lost

    spacing: Kirigami.Units.largeSpacing
    Layout.fillWidth: true
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2", "a device, and its state").arg(name).arg(notes)

    Kirigami.Icon {
        source: "computer-symbolic"
        isMask: true
        color: Look.quiet(Kirigami.Theme.textColor)
        implicitWidth: Kirigami.Units.iconSizes.smallMedium
        implicitHeight: implicitWidth
    }
    ColumnLayout {
        spacing: 1

        QQC2.Label {
            text: root.name
            textFormat: Text.PlainText
            font.weight: root.here ? Font.DemiBold : Font.Normal
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Note {
            text: root.notes
        }
    }
    TextAction {
        visible: root.inUse && !root.here
        text: qsTr("It is lost…")
        Accessible.name: qsTr("‘%1’ is lost").arg(root.name)
        onClicked: root.lost()
    }
}
