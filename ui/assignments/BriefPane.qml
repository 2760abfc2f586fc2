// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// What is asked: brief, what it shows, and what each level of each criterion means.
Item {
    id: root

    required property AssignmentOverview overview

    signal undoOffered(string words)

    BriefChange {
        id: change

        overview: root.overview
        onSaved: root.undoOffered(qsTr("The brief is changed."))
    }
    TextScroll {
        id: scroll

        anchors.fill: parent
        contentWidth: availableWidth

        Item {
            width: scroll.availableWidth
            implicitHeight: column.implicitHeight + Kirigami.Units.gridUnit * 2.5

            ColumnLayout {
                id: column

                x: Kirigami.Units.gridUnit * 1.25
                y: x
                width: Math.min(parent.width - x * 2, Look.measure + Kirigami.Units.gridUnit * 2)
                spacing: Look.gap

                AssignmentHeading {
                    overview: root.overview
                }
                CompetencyChips {
                    names: root.overview.competencies
                }
                TextAction {
                    visible: change.possible && !change.active
                    text: change.briefChangeable ? qsTr("Change the day or the words…") : qsTr("Change the day…")
                    onClicked: change.begin()
                }
                BriefChangeForm {
                    visible: change.active
                    change: change
                }
                AnchoredText {
                    visible: !(change.active && change.briefChangeable)
                    text: root.overview.brief
                    notes: null
                    noteWidth: 0
                    Layout.fillWidth: true
                }
                CriterionList {
                    rubric: root.overview.rubric
                }
            }
        }
    }
}
