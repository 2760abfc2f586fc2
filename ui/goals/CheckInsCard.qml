// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// What was said in check-ins, the newest first.
Card {
    id: root

    required property GoalParts parts
    property bool editable: true

    signal checkInWanted
    signal correctionWanted(string id)

    heading: qsTr("Check-ins")
    note: parts.checkIns.count === 0 ? "" : qsTr("%n so far", "", parts.checkIns.count)
    spacing: Kirigami.Units.smallSpacing * 1.5
    Component.onCompleted: parts.checkIns.room = 3

    Note {
        visible: root.parts.checkIns.count === 0
        text: qsTr("Once a week, in less than a minute: how far, how confident, what is in the way. After three weeks without one the goal says so.")
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    TextAction {
        visible: root.parts.checkIns.count === 0 && root.editable
        text: qsTr("Check in now")
        onClicked: root.checkInWanted()
    }
    Repeater {
        model: root.parts.checkIns

        CheckInRow {
            editable: root.editable
            onCorrectionWanted: id => root.correctionWanted(id)
            onRemovalWanted: id => root.parts.remove(GoalParts.CheckIn, id)
        }
    }
    TextAction {
        visible: root.parts.checkIns.count > root.parts.checkIns.room
        text: qsTr("Show all")
        onClicked: root.parts.checkIns.room = root.parts.checkIns.count
    }
    Item {
        Layout.fillHeight: true
    }
}
