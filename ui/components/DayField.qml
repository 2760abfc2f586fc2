// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// A day: typed, or chosen from a month. Empty for none.
RowLayout {
    id: root

    required property string name
    required property date value
    required property date today
    property bool editable: true
    property string hint: qsTr("no day")
    // Why what is typed is not taken, where that is so.
    property string problem
    readonly property bool wrong: problem !== ""

    signal picked(date day)

    function take() {
        problem = days.problemWith(field.text);
        if (!wrong)
            picked(days.parse(field.text));
    }

    spacing: 0
    onValueChanged: days.day = value
    Component.onCompleted: days.day = value

    DayText {
        id: days

        onChanged: root.problem = ""
    }
    QQC2.TextField {
        id: field

        text: days.text
        placeholderText: activeFocus ? days.hint : root.hint
        readOnly: !root.editable
        color: root.wrong ? Look.ink(Kirigami.Theme.negativeTextColor, Kirigami.Theme.textColor) : Kirigami.Theme.textColor
        placeholderTextColor: Look.quiet(Kirigami.Theme.textColor)
        leftPadding: Kirigami.Units.smallSpacing
        topPadding: 2
        bottomPadding: 2
        Accessible.name: root.name
        Accessible.description: root.problem
        Layout.preferredWidth: Math.max(field.contentWidth + field.leftPadding + field.rightPadding, Kirigami.Units.gridUnit * 4.4)
        Layout.minimumWidth: Kirigami.Units.gridUnit * 4.4
        onEditingFinished: {
            root.take();
            if (!root.wrong)
                text = Qt.binding(() => days.text);
        }
        QQC2.ToolTip.visible: root.wrong
        QQC2.ToolTip.text: root.problem

        background: Rectangle {
            radius: Kirigami.Units.cornerRadius
            color: field.activeFocus ? Qt.alpha(Kirigami.Theme.textColor, 0.04) : field.hovered && root.editable ? Qt.alpha(Kirigami.Theme.textColor, 0.05) : "transparent"
            border.width: field.activeFocus || root.wrong ? 1.5 : 0
            border.color: Look.ink(root.wrong ? Kirigami.Theme.negativeTextColor : Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
        }
    }
    QQC2.ToolButton {
        visible: root.editable
        icon.name: "view-calendar-day"
        icon.width: Kirigami.Units.iconSizes.small
        icon.height: Kirigami.Units.iconSizes.small
        display: QQC2.AbstractButton.IconOnly
        text: qsTr("%1: choose from a month").arg(root.name)
        Layout.preferredWidth: Kirigami.Units.gridUnit * 1.4
        Layout.preferredHeight: field.implicitHeight
        opacity: hovered || activeFocus || field.hovered || field.activeFocus ? 1 : 0.55
        onClicked: (month.get() as DayPopup).openAt(days.isDay(root.value) ? root.value : root.today)
    }
    OnDemand {
        id: month

        sourceComponent: DayPopup {
            parent: root
            today: root.today
            chosen: root.value
            clearable: days.isDay(root.value)
            onPicked: day => root.picked(day)
            onCleared: root.picked(days.none())
        }
    }
}
