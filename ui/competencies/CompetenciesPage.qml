// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// All competencies at a glance: the shape, the gaps and the next level at one side, the bars at the other.
CardPage {
    id: root

    required property OpenCompetencies competencies
    property bool rating: false
    property bool growing: false

    signal competencyChosen(string id)
    signal goalMade(string id)
    signal messageWanted(string words)

    title: qsTr("Competencies")
    listState: overview.state
    errorText: overview.errorText
    onRetryWanted: overview.reload()
    actions: [
        Kirigami.Action {
            text: root.rating ? qsTr("Done rating") : qsTr("Rate myself")
            icon.name: root.rating ? "checkmark" : "edit-rename"
            displayHint: Kirigami.DisplayHint.KeepVisible
            onTriggered: root.rating = !root.rating
        },
        Kirigami.Action {
            text: root.growing ? qsTr("Show the pillars") : qsTr("Growth over time")
            icon.name: "office-chart-line"
            displayHint: Kirigami.DisplayHint.KeepVisible
            onTriggered: root.growing = !root.growing
        }
    ]

    CompetencyOverview {
        id: overview

        competencies: root.competencies
        onGoalMade: id => root.goalMade(id)
        onFailed: message => root.messageWanted(message)
    }
    Card {
        visible: !overview.assessed && !root.rating

        EmptyState {
            iconName: "office-chart-bar"
            heading: qsTr("Where do you stand?")
            reason: qsTr("Rate yourself once: ten minutes for all of it, or one pillar at a time. Nobody sees it until you show it.")
            action: qsTr("Rate myself")
            onTriggered: root.rating = true
            Layout.fillWidth: true
        }
    }
    GridLayout {
        columns: root.narrow ? 1 : 2
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            visible: overview.assessed
            spacing: Look.gap
            Layout.fillWidth: root.narrow
            Layout.preferredWidth: Kirigami.Units.gridUnit * 20.3
            Layout.minimumWidth: root.narrow ? 0 : Layout.preferredWidth
            Layout.maximumWidth: root.narrow ? -1 : Layout.preferredWidth
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: true

            PillarsCard {
                visible: !root.growing
                overview: overview
                onMessageWanted: words => root.messageWanted(words)
            }
            Part {
                wanted: root.growing
                sourceComponent: GrowthCard {
                    competencies: root.competencies
                    onMessageWanted: words => root.messageWanted(words)
                }
            }
            GapsCard {
                overview: overview
            }
            LevelCard {
                visible: overview.levelText !== ""
                overview: overview
            }
        }
        CompetencyBars {
            overview: overview
            rating: root.rating
            onCompetencyChosen: id => root.competencyChosen(id)
            Layout.fillHeight: true
        }
    }
}
