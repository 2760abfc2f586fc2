// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// Accepted work in which a competency was shown, and how much more makes it repeatable.
Card {
    id: root

    required property CompetencyEditor editor

    heading: qsTr("Evidence")
    note: root.editor.evidenceText
    spacing: Kirigami.Units.smallSpacing * 1.5

    Body {
        text: root.editor.missingText
    }
    Note {
        visible: root.editor.evidenceHint !== ""
        text: qsTr("What shows it: %1").arg(root.editor.evidenceHint)
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    Repeater {
        model: root.editor.evidence

        RowLayout {
            id: piece

            required property string title
            required property string notes

            spacing: Kirigami.Units.largeSpacing
            Layout.fillWidth: true

            Tick {
                tone: Look.ink(Kirigami.Theme.positiveTextColor, Kirigami.Theme.textColor)
                size: Kirigami.Units.gridUnit * 0.6
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Kirigami.Units.smallSpacing
            }
            ColumnLayout {
                spacing: 0

                QQC2.Label {
                    text: piece.title
                    textFormat: Text.PlainText
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
                Note {
                    text: piece.notes
                }
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
