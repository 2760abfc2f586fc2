// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

// Something is on its way: three quiet bars, and none where it comes within 200 ms.
Column {
    id: root

    property bool active: false

    spacing: Kirigami.Units.largeSpacing * 1.5
    visible: active && !wait.running
    onActiveChanged: active ? wait.restart() : wait.stop()
    Component.onCompleted: active ? wait.restart() : wait.stop()
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("Loading")

    Timer {
        id: wait

        interval: 200
    }
    Repeater {
        model: [0.9, 0.65, 0.8]

        Rectangle {
            required property real modelData

            width: root.width * modelData
            height: Kirigami.Units.gridUnit
            radius: Kirigami.Units.cornerRadius
            color: Qt.alpha(Kirigami.Theme.textColor, 0.1)
        }
    }
}
