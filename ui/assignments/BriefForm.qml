// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// What an assignment says before it is taken; by when, for whom, and the button.
ColumnLayout {
    id: root

    required property BriefEditor editor

    spacing: 0

    TextScroll {
        id: scroll

        contentWidth: availableWidth
        Layout.fillWidth: true
        Layout.fillHeight: true

        Item {
            width: scroll.availableWidth
            implicitHeight: (own.visible ? own.implicitHeight : offer.implicitHeight) + Kirigami.Units.gridUnit * 2.5

            TemplateBrief {
                id: offer

                x: Kirigami.Units.gridUnit * 1.25
                y: x
                width: Math.min(parent.width - x * 2, Look.measure + Kirigami.Units.gridUnit * 2)
                visible: !root.editor.own
                editor: root.editor
            }
            OwnBrief {
                id: own

                x: Kirigami.Units.gridUnit * 1.25
                y: x
                width: Math.min(parent.width - x * 2, Look.measure + Kirigami.Units.gridUnit * 2)
                visible: root.editor.own
                editor: root.editor
            }
        }
    }
    Rule {}
    TakeBar {
        editor: root.editor
        Layout.margins: Kirigami.Units.largeSpacing * 1.5
        Layout.leftMargin: Kirigami.Units.gridUnit * 1.25
    }
}
