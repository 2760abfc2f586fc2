// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// Takes files that are dropped on the draft, and shows that it would.
DropArea {
    id: root

    required property DraftEvidenceModel evidence

    keys: ["text/uri-list"]
    onDropped: drop => root.evidence.addFiles(drop.urls)

    Rectangle {
        anchors.fill: parent
        visible: root.containsDrag
        color: Look.wash(Kirigami.Theme.highlightColor)
        border.width: 2
        border.color: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
    }
}
