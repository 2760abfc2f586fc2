// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// All competencies, pillar by pillar, on bars with every source.
Card {
    id: root

    required property CompetencyOverview overview
    property bool rating: false
    // Long names stand whole where there is room.
    readonly property real nameWidth: Kirigami.Units.gridUnit * (width > Kirigami.Units.gridUnit * 46 ? 17 : 10.5)

    signal competencyChosen(string id)

    spacing: Kirigami.Units.smallSpacing / 2
    Accessible.name: qsTr("All competencies")

    RowLayout {
        Layout.bottomMargin: Kirigami.Units.smallSpacing

        BarLegend {
            visible: !root.rating
            Layout.fillWidth: true
        }
        Note {
            visible: root.rating
            text: qsTr("Where do you see yourself today? Digits and arrows work too; what you choose is kept at once.")
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
    RowLayout {
        visible: !root.rating
        spacing: Kirigami.Units.largeSpacing

        Item {
            implicitWidth: root.nameWidth
            implicitHeight: 1
        }
        RowLayout {
            spacing: 0
            uniformCellSizes: true
            Layout.fillWidth: true

            Repeater {
                model: root.overview.stepNames

                Note {
                    required property string modelData

                    text: modelData
                    font.pointSize: Look.base * 0.8
                    horizontalAlignment: Text.AlignRight
                }
            }
        }
        Item {
            implicitWidth: Kirigami.Units.gridUnit * 4.5
            implicitHeight: 1
        }
    }
    Repeater {
        model: root.overview.rows

        CompetencyBar {
            steps: root.overview.stepNames
            rating: root.rating
            nameWidth: root.nameWidth
            onChosen: root.competencyChosen(competencyId)
            onRated: level => root.overview.rate(competencyId, level)
        }
    }
    Item {
        Layout.fillHeight: true
    }
    Rule {
        Layout.topMargin: Kirigami.Units.smallSpacing
    }
    Note {
        text: root.overview.ruleText
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
}
