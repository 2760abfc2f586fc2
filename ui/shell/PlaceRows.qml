// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// One section of the sidebar: the places that stand there, absent where there are none.
ColumnLayout {
    id: root

    required property PlaceList places
    required property string section
    property string heading
    property bool compact: false
    readonly property list<Place> rows: places.all.filter(place => places.stands(place, section))

    spacing: 0
    visible: rows.length > 0
    Layout.fillWidth: true

    ListLabel {
        visible: root.heading !== ""
        text: root.compact ? "" : root.heading
        topPadding: Kirigami.Units.largeSpacing
    }
    Repeater {
        model: root.rows

        SidebarRow {
            required property Place modelData

            text: modelData.title
            iconName: modelData.iconName
            // With what waits in places that stand within it.
            count: root.places.all.reduce((sum, place) => place.within === modelData.name ? sum + place.waiting : sum, modelData.waiting)
            dot: modelData.dot
            compact: root.compact
            highlighted: root.places.current === modelData || root.places.current?.within === modelData.name
            onClicked: root.places.go(modelData.name, "")
        }
    }
}
