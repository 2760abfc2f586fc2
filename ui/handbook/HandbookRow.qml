// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// A page in the contents, under the heading that begins with it: what it is called, and what it says.
ColumnLayout {
    id: root

    required property string page
    required property string heading
    required property string section
    required property string summary
    property bool current: false
    // The arrow keys have come to it.
    property bool reached: false

    signal chosen

    spacing: 0

    ListLabel {
        visible: root.section !== ""
        text: root.section
        Layout.topMargin: Kirigami.Units.gridUnit * 0.75
    }
    ListRow {
        title: root.heading
        note: root.summary
        highlighted: root.current
        strong: root.current
        onClicked: root.chosen()

        Rectangle {
            anchors.fill: parent
            visible: root.reached
            radius: Kirigami.Units.cornerRadius
            color: "transparent"
            border.width: 2
            border.color: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
        }
    }
}
