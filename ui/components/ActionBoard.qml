// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

// Small steps in columns (BoardColumn with BoardCard); below each other where it is narrow.
GridLayout {
    id: root

    property int boards: 3
    readonly property bool narrow: width < Kirigami.Units.gridUnit * 9 * boards

    columns: narrow ? 1 : boards
    columnSpacing: Kirigami.Units.largeSpacing
    rowSpacing: Kirigami.Units.largeSpacing
    uniformCellWidths: true
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Board of steps")
}
