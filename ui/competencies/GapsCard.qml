// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// Where my targets are above what is known, the largest first; each can become a goal.
Card {
    id: root

    required property CompetencyOverview overview
    property int shown: 5

    heading: qsTr("Largest gaps")
    note: qsTr("to your target")

    Note {
        visible: root.overview.gaps.count === 0
        text: qsTr("No gap: set a target for a competency to see how far it is.")
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    Repeater {
        model: root.overview.gaps

        Part {
            id: gap

            required property string rowId
            required property string title
            required property string notes
            required property bool settled
            required property int index

            wanted: index < root.shown
            sourceComponent: ColumnLayout {
                spacing: Kirigami.Units.largeSpacing

                Rule {
                    visible: gap.index > 0
                }
                GapRow {
                    name: gap.title
                    words: gap.notes
                    planned: gap.settled
                    onGoalWanted: root.overview.makeGoal(gap.rowId)
                }
            }
        }
    }
    TextAction {
        visible: root.overview.gaps.count > root.shown
        text: qsTr("Show all %n", "", root.overview.gaps.count)
        onClicked: root.shown = root.overview.gaps.count
    }
    Rule {
        visible: root.overview.disagreements.count > 0
    }
    Note {
        visible: root.overview.disagreements.count > 0
        text: qsTr("Seen differently")
        font.weight: Font.DemiBold
    }
    Repeater {
        model: root.overview.disagreements

        Note {
            required property string title
            required property string notes

            text: qsTr("%1: %2").arg(title).arg(notes)
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
}
