// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Components

// Goals, boards, milestones, mentees, readiness.
CardPage {
    id: page

    title: "Growth"

    ListModel {
        id: goals

        ListElement {
            name: "Lead the quarterly architecture review by March"
            value: 0.33
            planned: 0.36
            words: "1 of 3 reviews, on plan"
            kind: "neutral"
        }
        ListElement {
            name: "Publish two viewpoints the whole domain uses"
            value: 0.5
            planned: 0.72
            words: "3 weeks behind plan"
            kind: "warn"
        }
        ListElement {
            name: "Earn Professional in Business Technology Strategy"
            value: 0.85
            planned: 0.78
            words: "23 of 27 points, ahead of plan"
            kind: "good"
        }
    }
    ListModel {
        id: stops

        ListElement {
            name: "Sit in as a second"
            when: "12 September"
            stage: "done"
        }
        ListElement {
            name: "Chair one with Petra"
            when: "17 November"
            stage: "next"
        }
        ListElement {
            name: "Chair one alone"
            when: "March"
            stage: "later"
        }
    }
    GridLayout {
        columns: page.narrow ? 1 : 2
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        uniformCellWidths: true
        Layout.alignment: Qt.AlignTop

        ColumnLayout {
            spacing: Look.gap
            Layout.alignment: Qt.AlignTop

            Card {
                heading: "SMART"

                SmartField {
                    name: "Specific"
                    words: "Chair the quarterly architecture review of the payments domain."
                    check: "says what will be different"
                }
                SmartField {
                    name: "Time-bound"
                    words: ""
                    check: "name a day, so that you can see whether you are on plan"
                    met: false
                }
            }
            Card {
                heading: "Milestones"

                MilestoneTrack {
                    model: stops
                    Layout.fillWidth: true
                }
            }
            Card {
                heading: "Board"

                ActionBoard {
                    BoardColumn {
                        name: "To do"
                        count: 2

                        BoardCard {
                            record: "1"
                            words: "Send the review calendar to Petra"
                            due: "tomorrow"
                        }
                        BoardCard {
                            record: "2"
                            words: "Read the last three minutes"
                            due: "3 days late"
                            late: true
                        }
                    }
                    BoardColumn {
                        name: "Doing"
                        count: 1

                        BoardCard {
                            record: "3"
                            words: "Draft the agenda"
                        }
                    }
                    BoardColumn {
                        name: "Done"
                        count: 1

                        BoardCard {
                            record: "4"
                            words: "Ask Petra for the chair"
                            done: true
                        }
                    }
                }
            }
            Card {
                heading: "Readiness"

                ReadinessRow {
                    name: "Years of practice"
                    tally: "11 of 10"
                    words: "Four roles, each with a referee."
                }
                ReadinessRow {
                    name: "Documentation set"
                    tally: "4 of 9 parts"
                    status: "part"
                    words: "Next: a business case, which Jonas has sent back."
                    action: "Show the gap"
                }
                ReadinessRow {
                    name: "Presentation, 30 minutes"
                    tally: "missing"
                    status: "missing"
                    words: "Most people start it from an accepted business case."
                    action: "Make a goal"
                }
            }
        }
        ColumnLayout {
            spacing: Look.gap
            Layout.alignment: Qt.AlignTop

            MenteeCard {
                name: "Mira Kovač"
                initials: "MK"
                engagement: "Since 3 June, month 6 of 6"
                waits: "Write a business case, attempt 2"
                waitDays: 12
                promisedDays: 14
                lastContact: "yesterday, a comment"
                nextSession: "Tuesday 24 November, 16:00"
                growth: "4 levels since June"
                promise: "Send the example of a ledger"
                goals: goals
            }
            Card {
                heading: "Gaps"

                GapRow {
                    name: "Business Valuation"
                    words: "level 2, target 4; 2 of 3 pieces of evidence"
                    assignable: true
                }
                GapRow {
                    name: "Leadership and Management"
                    words: "level 3, target 4; 1 of 3 pieces of evidence"
                    planned: true
                }
            }
            Card {
                heading: "Figures"

                RowLayout {
                    uniformCellSizes: true

                    StatTile {
                        value: "17.5"
                        unit: "h"
                        note: "with a mentor"
                    }
                    StatTile {
                        value: "14"
                        unit: "works"
                        note: "accepted"
                    }
                }
            }
        }
    }
}
