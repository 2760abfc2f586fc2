// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// Takes parcels and invitations that are dropped anywhere on the pages, and leaves all other files to the page below.
DropArea {
    id: root

    required property ParcelOpening opening

    signal filesDropped(list<url> files)

    anchors.fill: parent
    z: 1000
    keys: ["text/uri-list"]
    onEntered: drag => drag.accepted = root.opening.areOurs(drag.urls)
    onDropped: drop => root.filesDropped(drop.urls)

    Rectangle {
        anchors.fill: parent
        visible: root.containsDrag
        color: Qt.alpha(Kirigami.Theme.backgroundColor, 0.9)
        border.width: 2
        border.color: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)

        QQC2.Label {
            anchors.centerIn: parent
            text: qsTr("Drop to open it")
            font.pointSize: Look.base * 1.35
            font.weight: Font.DemiBold
        }
    }
}
