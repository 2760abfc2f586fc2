// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// Everything that was said of a competency: who, at which level, when.
Card {
    id: root

    required property CompetencyEditor editor

    heading: qsTr("What was said")
    note: root.editor.disagreement
    spacing: Kirigami.Units.smallSpacing * 1.5

    BarScale {
        name: root.editor.name
        nameWidth: 0
        steps: root.editor.stepNames.length
        self: root.editor.levels[0]
        peer: root.editor.levels[1]
        certified: root.editor.levels[2]
        target: root.editor.levels[3]
        mentor: root.editor.levels[4]
        note: root.editor.evidenceText
        focusPolicy: Qt.NoFocus
    }
    BarLegend {
        Layout.fillWidth: true
    }
    Note {
        visible: root.editor.said.count === 0
        text: qsTr("Nothing was said of it yet.")
    }
    Repeater {
        model: root.editor.said

        ColumnLayout {
            id: one

            required property string rowId
            required property string title
            required property string notes
            required property string body
            required property bool own

            spacing: 0
            Layout.fillWidth: true

            Rule {
                Layout.bottomMargin: Kirigami.Units.smallSpacing
            }
            RowLayout {
                spacing: Kirigami.Units.largeSpacing

                QQC2.Label {
                    text: one.title
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
                Note {
                    text: one.notes
                    Layout.fillWidth: false
                }
                QQC2.ToolButton {
                    visible: one.own
                    icon.name: "edit-delete-symbolic"
                    icon.width: Kirigami.Units.iconSizes.small
                    icon.height: Kirigami.Units.iconSizes.small
                    display: QQC2.AbstractButton.IconOnly
                    text: qsTr("Delete: %1, %2").arg(one.title).arg(one.notes)
                    implicitWidth: Kirigami.Units.gridUnit * 1.2
                    implicitHeight: implicitWidth
                    opacity: hovered || activeFocus ? 1 : 0.5
                    onClicked: root.editor.remove(one.rowId)
                }
            }
            Body {
                visible: one.body !== ""
                text: one.body
                textFormat: Text.PlainText
                color: Look.quiet(Kirigami.Theme.textColor)
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
