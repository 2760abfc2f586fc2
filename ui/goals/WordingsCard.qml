// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// How the goal was worded before, and why that changed.
Card {
    id: root

    required property GoalParts parts

    heading: qsTr("Earlier wordings")
    note: qsTr("%n kept", "", parts.wordings.count)

    Repeater {
        model: root.parts.wordings

        ColumnLayout {
            id: wording

            required property string title
            required property string notes
            required property string body
            required property string help
            required property int index

            spacing: 2
            Layout.fillWidth: true

            Rule {
                visible: wording.index > 0
                Layout.bottomMargin: Kirigami.Units.smallSpacing
            }
            RowLayout {
                spacing: Kirigami.Units.largeSpacing

                QQC2.Label {
                    text: wording.title
                    font.weight: Font.Medium
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    Layout.fillWidth: true
                }
                Note {
                    text: wording.notes
                    Layout.fillWidth: false
                }
            }
            Body {
                visible: wording.body !== ""
                text: wording.body
                textFormat: Text.PlainText
                color: Look.quiet(Kirigami.Theme.textColor)
            }
            Note {
                visible: wording.help !== ""
                text: qsTr("Changed because: %1").arg(wording.help)
                wrapMode: Text.Wrap
                elide: Text.ElideNone
                textFormat: Text.PlainText
            }
        }
    }
}
