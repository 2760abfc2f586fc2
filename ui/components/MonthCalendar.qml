// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// A month with a dot on every day that has something; a day narrows the list below to it.
ColumnLayout {
    id: root

    required property MonthModel month
    // What the list is narrowed to; empty where it is not.
    required property string filterText

    signal dayChosen(date day)
    signal allWanted

    spacing: 0
    Layout.fillWidth: true

    RowLayout {
        spacing: 0
        Layout.fillWidth: true

        Note {
            text: root.month.title
            font.weight: Font.DemiBold
            leftPadding: Kirigami.Units.smallSpacing
        }
        QQC2.ToolButton {
            visible: !root.month.atPresent
            icon.name: "go-jump-today"
            display: QQC2.AbstractButton.IconOnly
            text: qsTr("This month")
            onClicked: root.month.turnToPresent()
        }
        QQC2.ToolButton {
            icon.name: "go-previous-symbolic"
            display: QQC2.AbstractButton.IconOnly
            text: qsTr("The month before")
            onClicked: root.month.turn(-1)
        }
        QQC2.ToolButton {
            icon.name: "go-next-symbolic"
            display: QQC2.AbstractButton.IconOnly
            text: qsTr("The month after")
            onClicked: root.month.turn(1)
        }
    }
    DayGrid {
        weekdays: root.month.weekdays
        model: root.month
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
