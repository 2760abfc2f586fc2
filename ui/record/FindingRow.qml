// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// One credential that was checked: whose key signed; pressed, by which key, when, and each thing that speaks against it.
ColumnLayout {
    id: root

    required property int index
    required property string when
    required property string title
    required property string note
    required property string trust
    required property string by
    required property list<string> details
    required property bool holds
    property bool first: false
    property bool last: false
    // What does not hold is explained without being asked.
    property bool open: !holds

    spacing: 0
    Layout.fillWidth: true

    TimelineRow {
        when: root.when
        title: root.title
        note: root.note
        trust: root.trust
        by: root.by
        first: root.first
        last: root.last && !root.open
        Accessible.description: root.open ? root.details.join(" ") : root.note
        onClicked: root.open = !root.open
    }
    Repeater {
        model: root.open ? root.details : []

        Note {
            required property string modelData

            text: modelData
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            elide: Text.ElideNone
            Layout.maximumWidth: Look.measure
            Layout.leftMargin: Kirigami.Units.gridUnit * 3.4 + Kirigami.Units.largeSpacing * 3 + Kirigami.Units.gridUnit * 0.68
            Layout.bottomMargin: Kirigami.Units.smallSpacing
        }
    }
    Item {
        visible: root.open && !root.last
        implicitHeight: Kirigami.Units.largeSpacing * 1.4
    }
}
