// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// A small step on the board: dragged with the mouse, moved with Ctrl and the arrows, opened with Return.
Item {
    id: root

    required property string partId
    required property string title
    required property string notes
    required property string mark
    required property bool late
    required property int index
    property bool editable: true
    property bool takesFocus: false
    // Where it floats while it is dragged.
    property Item floor

    signal opened
    signal removed
    signal shifted(int columns, int rows)
    signal focusTaken

    // Where it was dropped it is taken out and in again; else it goes back to its place.
    function letGo() {
        card.Drag.drop();
        Qt.callLater(() => {
            card.x = 0;
            card.y = 0;
        });
    }

    implicitHeight: card.implicitHeight
    Layout.fillWidth: true
    Component.onCompleted: if (takesFocus) {
        card.forceActiveFocus(Qt.OtherFocusReason);
        focusTaken();
    }

    QQC2.AbstractButton {
        id: card

        objectName: root.partId
        width: root.width
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        padding: Kirigami.Units.largeSpacing
        topPadding: Kirigami.Units.largeSpacing * 0.75
        bottomPadding: topPadding
        text: root.title
        Accessible.name: root.notes === "" ? root.title : qsTr("%1, %2").arg(root.title).arg(root.notes)
        Accessible.description: qsTr("Ctrl and the arrow keys move it on the board.")
        Drag.keys: ["waymark/step"]
        Drag.hotSpot.x: width / 2
        Drag.hotSpot.y: height / 2
        onClicked: root.opened()
        Keys.onReturnPressed: root.opened()
        Keys.onEnterPressed: root.opened()
        Keys.onDeletePressed: if (root.editable)
            root.removed()
        Keys.onPressed: event => {
            if (!root.editable || !(event.modifiers & Qt.ControlModifier))
                return;
            event.accepted = true;
            switch (event.key) {
            case Qt.Key_Left:
                return root.shifted(Look.mirrored ? 1 : -1, 0);
            case Qt.Key_Right:
                return root.shifted(Look.mirrored ? -1 : 1, 0);
            case Qt.Key_Up:
                return root.shifted(0, -1);
            case Qt.Key_Down:
                return root.shifted(0, 1);
            }
            event.accepted = false;
        }

        background: Rectangle {
            radius: Kirigami.Units.cornerRadius
            color: card.hovered && !drag.active ? Qt.tint(Look.raised(Kirigami.Theme.backgroundColor, Kirigami.Theme.textColor), Qt.alpha(Kirigami.Theme.textColor, 0.04)) : Look.raised(Kirigami.Theme.backgroundColor, Kirigami.Theme.textColor)
            border.width: card.visualFocus ? 2 : 1
            border.color: card.visualFocus || drag.active ? Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor) : Look.edge(Kirigami.Theme.textColor)
        }
        contentItem: ColumnLayout {
            spacing: 0

            QQC2.Label {
                text: root.title
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                font.pointSize: Look.noteSize
                opacity: root.mark === "done" ? 0.75 : 1
                Layout.fillWidth: true
            }
            Note {
                text: root.notes
                visible: text !== ""
                font.weight: root.late ? Font.DemiBold : Font.Normal
                color: root.late ? Look.ink(Kirigami.Theme.neutralTextColor, Kirigami.Theme.textColor) : Look.quiet(Kirigami.Theme.textColor)
            }
        }
        DragHandler {
            id: drag

            enabled: root.editable
            onActiveChanged: active ? card.Drag.start() : root.letGo()
        }
        states: State {
            when: drag.active

            ParentChange {
                target: card
                parent: root.floor
            }
        }
    }
}
