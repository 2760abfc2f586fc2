// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Components

// Charts with their tables, the radar, scales.
CardPage {
    id: page

    property list<chartPoint> fact: [
        {
            x: 0.2,
            y: 0,
            when: "7 September 2026",
            value: "0 reviews"
        },
        {
            x: 1.3,
            y: 1,
            when: "9 October 2026",
            value: "1 review"
        },
        {
            x: 2.6,
            y: 1,
            when: "18 November 2026",
            value: "1 review"
        }
    ]
    property list<chartPoint> plan: [
        {
            x: 0,
            y: 0
        },
        {
            x: 6,
            y: 3
        }
    ]

    title: "Charts"

    component Planned: Card {
        id: planned

        property bool asTable: false
        property list<chartPoint> values: page.fact

        ChartFrame {
            values: planned.values
            asTable: planned.asTable
            whenHeading: "Day"
            valueHeading: "Reviews chaired"
            Layout.fillHeight: true
            chart: PlannedLineChart {
                name: "Reviews chaired"
                planned: page.plan
                actual: planned.values
                target: 3
                ceiling: 4
                targetLabel: "target: 3 reviews"
                today: 2.7
                ticks: ["Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar"]
            }
        }
    }

    GridLayout {
        columns: page.narrow ? 1 : 2
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        uniformCellWidths: true
        Layout.alignment: Qt.AlignTop

        Planned {
            heading: "A measure with its plan"
        }
        Planned {
            heading: "The same as a table"
            asTable: true
        }
        Card {
            heading: "Pillars"

            RadarChart {
                names: ["Business Technology\nStrategy", "Human\nDynamics", "Design", "IT Environment", "Quality\nAttributes"]
                mentor: [2.6, 3.0, 3.3, 3.0, 3.0]
                self: [3.0, 2.5, 3.6, 3.4, 2.4]
                target: [3.4, 3.5, 4.0, 3.2, 3.5]
                Layout.fillWidth: true
            }
            RadarLegend {
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            spacing: Look.gap

            Card {
                heading: "Scales"

                BarScale {
                    name: "Business Valuation"
                    mentor: 2
                    self: 3
                    peer: 3.5
                    certified: 1
                    target: 4
                    note: "2 of 3"
                }
                BarScale {
                    name: "Requirements Discovery"
                    self: 3
                    target: 4
                    note: "none yet"
                }
                BarLegend {
                    Layout.fillWidth: true
                }
            }
            Planned {
                heading: "Two values"
                values: page.fact.slice(0, 2)
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
}
