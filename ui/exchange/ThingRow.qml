// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// One thing that travels: a tick where it has arrived, a ring where it has not; what, and one word more.
RowLayout {
    id: root

    required property string title
    required property string notes
    required property bool arrived

    spacing: Kirigami.Units.largeSpacing
    Layout.fillWidth: true
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2", "a thing, and how far it has come").arg(title).arg(notes)

    Rectangle {
        readonly property color ink: root.arrived ? Look.ink(Kirigami.Theme.positiveTextColor, Kirigami.Theme.textColor) : Look.quiet(Kirigami.Theme.textColor)

        implicitWidth: Math.round(Kirigami.Units.gridUnit * 0.78)
        implicitHeight: implicitWidth
        radius: width / 2
        color: root.arrived ? ink : "transparent"
        border.width: 1.5
        border.color: ink

        Tick {
            anchors.centerIn: parent
            visible: root.arrived
            size: parent.width * 0.57
            tone: Kirigami.Theme.backgroundColor
        }
    }
    QQC2.Label {
        text: root.title
        textFormat: Text.PlainText
        elide: Text.ElideRight
        Layout.fillWidth: true
        Accessible.ignored: true
    }
    Note {
        text: root.notes
        Layout.fillWidth: false
        Accessible.ignored: true
    }
}
