// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// What it is called, where it stands on its way, and by when.
ColumnLayout {
    id: root

    required property AssignmentOverview overview

    spacing: Kirigami.Units.smallSpacing * 1.5
    Layout.fillWidth: true

    GridLayout {
        columns: root.width < Kirigami.Units.gridUnit * 24 ? 1 : 2
        columnSpacing: Kirigami.Units.largeSpacing
        rowSpacing: 0

        Kirigami.Heading {
            level: 1
            text: root.overview.title
            font.pointSize: Look.base * 1.7
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Chip {
            visible: !root.overview.accepted && root.overview.dueText !== ""
            kind: root.overview.overdue ? "bad" : "neutral"
            text: root.overview.dueText
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Kirigami.Units.smallSpacing
        }
    }
    StateTrack {
        states: root.overview.track
        current: root.overview.trackCurrent
        Layout.fillWidth: true
    }
}
