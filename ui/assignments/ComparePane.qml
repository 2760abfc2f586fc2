// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// Two attempts side by side, or one and the draft; below each other where it is narrow.
GridLayout {
    id: root

    required property AssignmentOverview overview
    required property DraftEditor draft
    readonly property bool wide: width > Kirigami.Units.gridUnit * 32

    columns: wide ? 3 : 1
    columnSpacing: 0
    rowSpacing: 0

    CompareColumn {
        overview: root.overview
        draft: root.draft
        row: Math.max(0, root.overview.attempts.count - 2)
        Accessible.name: qsTr("On the left")
    }
    Rectangle {
        implicitWidth: 1
        implicitHeight: 1
        color: Look.edge(Kirigami.Theme.textColor)
        Layout.fillHeight: root.wide
        Layout.fillWidth: !root.wide
    }
    CompareColumn {
        overview: root.overview
        draft: root.draft
        row: root.overview.attempts.count - 1
        drafting: root.overview.sentBack || root.overview.attempts.count < 2
        Accessible.name: qsTr("On the right")
    }
}
