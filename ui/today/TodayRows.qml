// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// A card of lines: what, one quiet line of where and why, how long it has waited.
Card {
    id: root

    required property list<todayItem> items
    property string emptyText
    property bool strong: false
    readonly property bool people: items.some(item => item.initials !== "")

    signal chosen(todayItem item)

    note: items.length > 0 ? qsTr("%n thing(s)", "", items.length) : ""
    spacing: 2

    Note {
        visible: root.items.length === 0
        text: root.emptyText
    }
    Repeater {
        model: root.items

        ListRow {
            id: row

            required property todayItem modelData

            leftPadding: Kirigami.Units.smallSpacing
            rightPadding: Kirigami.Units.smallSpacing
            topPadding: 5
            bottomPadding: 5
            leftInset: 0
            rightInset: 0
            initials: modelData.initials
            face: modelData.initials === "" ? modelData.iconName : ""
            wideFace: root.people
            strong: root.strong
            title: modelData.title
            note: modelData.note
            Layout.leftMargin: -Kirigami.Units.smallSpacing
            Layout.rightMargin: -Kirigami.Units.smallSpacing
            trailing: WaitMark {
                visible: row.modelData.days >= 0
                days: Math.max(0, row.modelData.days)
            }
            onClicked: root.chosen(modelData)
        }
    }
}
