// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// One step on an action board. It moves to another column by drag, or with Ctrl and the arrow keys; Return opens it.
QQC2.AbstractButton {
    id: root

    // Which step it is; what a column that it is dropped on is told.
    required property string record
    required property string words
    property string due
    property bool late: false
    property bool done: false

    // To the next column (1), or the one before (-1).
    signal moveWanted(int by)

    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    padding: Kirigami.Units.largeSpacing
    topPadding: Kirigami.Units.largeSpacing * 0.75
    bottomPadding: topPadding
    text: words
    z: drag.active ? 2 : 0
    Layout.fillWidth: true
    Accessible.role: Accessible.ListItem
    Accessible.name: words
    Accessible.description: late ? qsTr("Late: %1. Ctrl and the arrow keys move it.").arg(due) : qsTr("%1 Ctrl and the arrow keys move it.").arg(due)
    Accessible.onPressAction: clicked()
    Drag.active: drag.active
    Drag.keys: ["waymark/board-card"]
    Drag.hotSpot.x: width / 2
    Drag.hotSpot.y: height / 2
    Keys.onReturnPressed: clicked()
    Keys.onPressed: event => {
        if (!(event.modifiers & Qt.ControlModifier) || (event.key !== Qt.Key_Left && event.key !== Qt.Key_Right))
            return;
        event.accepted = true;
        moveWanted((event.key === Qt.Key_Right) === Look.mirrored ? -1 : 1);
    }

    background: Rectangle {
        radius: Kirigami.Units.cornerRadius
        color: Look.raised(Kirigami.Theme.backgroundColor, Kirigami.Theme.textColor)
        border.width: root.visualFocus ? 2 : 1
        border.color: root.visualFocus || drag.active ? Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor) : Look.edge(Kirigami.Theme.textColor)
    }
    contentItem: ColumnLayout {
        spacing: 0

        QQC2.Label {
            text: root.words
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            font.pointSize: Look.noteSize
            color: root.done ? Look.quiet(Kirigami.Theme.textColor) : Kirigami.Theme.textColor
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        Note {
            visible: text !== ""
            text: root.due
            font.weight: root.late ? Font.DemiBold : Font.Normal
            color: root.late ? Look.ink(Kirigami.Theme.neutralTextColor, Kirigami.Theme.textColor) : Look.quiet(Kirigami.Theme.textColor)
            Accessible.ignored: true
        }
    }

    DragHandler {
        id: drag

        onActiveChanged: active ? home.take() : home.giveBack()
    }
    QtObject {
        id: home

        property point place

        function take() {
            place = Qt.point(root.x, root.y);
        }
        // Where the drop is taken, the model moves the card; where not, it goes back.
        function giveBack() {
            root.Drag.drop();
            root.x = place.x;
            root.y = place.y;
        }
    }
}
