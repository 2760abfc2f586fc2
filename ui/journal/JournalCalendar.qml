// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// A month with a dot on every day that has an entry; a day narrows the list to it.
ColumnLayout {
    id: root

    required property OpenJournal journal
    required property string filterText
    required property date chosen

    signal dayChosen(date day)
    signal allWanted

    spacing: 0
    Layout.fillWidth: true

    RowLayout {
        spacing: 0
        Layout.fillWidth: true

        Note {
            text: month.title
            font.weight: Font.DemiBold
            leftPadding: Kirigami.Units.smallSpacing
        }
        QQC2.ToolButton {
            visible: !month.atPresent
            icon.name: "go-jump-today"
            display: QQC2.AbstractButton.IconOnly
            text: qsTr("This month")
            onClicked: month.turnToPresent()
        }
        QQC2.ToolButton {
            icon.name: "go-previous-symbolic"
            display: QQC2.AbstractButton.IconOnly
            text: qsTr("The month before")
            onClicked: month.turn(-1)
        }
        QQC2.ToolButton {
            icon.name: "go-next-symbolic"
            display: QQC2.AbstractButton.IconOnly
            text: qsTr("The month after")
            onClicked: month.turn(1)
        }
    }
    DayGrid {
        weekdays: month.weekdays
        model: JournalMonthModel {
            id: month

            journal: root.journal
            chosen: root.chosen
        }
        onDayChosen: day => root.dayChosen(day)
    }
    RowLayout {
        visible: root.filterText !== ""
        Layout.topMargin: Kirigami.Units.smallSpacing
        Layout.leftMargin: Kirigami.Units.smallSpacing

        Note {
            text: root.filterText
        }
        TextAction {
            text: qsTr("Show all")
            onClicked: root.allWanted()
        }
    }
}
