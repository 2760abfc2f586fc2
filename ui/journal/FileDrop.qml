// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// Takes files that are dropped, and shows that it would.
DropArea {
    id: root

    required property JournalFilesModel files

    keys: ["text/uri-list"]
    onDropped: drop => root.files.addFiles(drop.urls)

    Rectangle {
        anchors.fill: parent
        visible: root.containsDrag
        color: Look.wash(Kirigami.Theme.highlightColor)
        border.width: 2
        border.color: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
    }
}
