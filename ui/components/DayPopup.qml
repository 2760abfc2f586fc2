// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// A month to choose a day from.
QQC2.Popup {
    id: root

    required property date today
    required property date chosen
    property bool clearable: true

    signal picked(date day)
    signal cleared

    function openAt(day: date) {
        grid.year = day.getFullYear();
        grid.month = day.getMonth();
        open();
    }
    function turn(months: int) {
        const first = new Date(grid.year, grid.month + months, 1);
        grid.year = first.getFullYear();
        grid.month = first.getMonth();
    }

    y: parent.height
    modal: false
    focus: true
    padding: Kirigami.Units.largeSpacing
    contentItem: ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        RowLayout {
            Kirigami.Heading {
                level: 5
                text: grid.title
                Layout.fillWidth: true
            }
            QQC2.ToolButton {
                icon.name: Application.layoutDirection === Qt.RightToLeft ? "go-next-symbolic" : "go-previous-symbolic"
                display: QQC2.AbstractButton.IconOnly
                text: qsTr("The month before")
                onClicked: root.turn(-1)
            }
            QQC2.ToolButton {
                icon.name: Application.layoutDirection === Qt.RightToLeft ? "go-previous-symbolic" : "go-next-symbolic"
                display: QQC2.AbstractButton.IconOnly
                text: qsTr("The month after")
                onClicked: root.turn(1)
            }
        }
        QQC2.DayOfWeekRow {
            locale: grid.locale
            font.pointSize: Look.base * 0.8
            Layout.fillWidth: true
            delegate: Note {
                required property string narrowName

                text: narrowName
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
        QQC2.MonthGrid {
            id: grid

            Layout.fillWidth: true
            delegate: DayPopupCell {
                shownMonth: grid.month
                today: root.today
                chosen: root.chosen
                onClicked: {
                    root.picked(new Date(year, month, day));
                    root.close();
                }
            }
        }
        TextAction {
            visible: root.clearable
            text: qsTr("No day")
            onClicked: {
                root.cleared();
                root.close();
            }
        }
    }
}
