// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Components

// A text with comments, a rubric, a conflict, a timeline.
CardPage {
    id: page

    title: "Texts"

    ListModel {
        id: comments

        ListElement {
            number: 1
            who: "Settled in attempt 2"
            words: "You name the log now. Thank you."
            start: 116
            end: 158
            current: false
            settled: true
        }
        ListElement {
            number: 2
            who: "You, now"
            words: "Who in card operations agreed to 0.9? If it is your own estimate, say so; Petra will ask Henrik."
            start: 200
            end: 238
            current: true
            settled: false
        }
        ListElement {
            number: 3
            who: "You, 17:24"
            words: "A decision she can take, with a way out."
            start: 330
            end: 350
            current: false
            settled: false
        }
    }
    ListModel {
        id: happened

        ListElement {
            when: "17 Nov"
            title: "Chaired the domain review on my own"
            note: "A win, from the journal"
            trust: "unconfirmed"
            by: "Your word; ask Petra to confirm"
        }
        ListElement {
            when: "10 Nov"
            title: "Session 11, 1 h 30 min"
            note: "Business case, first attempt"
            trust: "signed"
            by: "Signed by Jonas; you have not confirmed yet"
        }
        ListElement {
            when: "2 Nov"
            title: "Architecture Description: level 3, Delivery"
            note: "On three accepted pieces in three contexts"
            trust: "confirmed"
            by: "Signed by Jonas Lindqvist, key confirmed in person"
        }
    }
    Card {
        heading: "A text as it was handed in"

        AnchoredText {
            text: "**Why now.** The payments split moves settlement to a team of its own in April. Until then every failure is repaired by hand: 214 cases in October by the operations log, about 35 minutes each.\n\n**Value.** The event option frees 0.9 posts in card operations and takes two days out of the month-end close.\n\n**What we ask.** Approve €40,000 to prove the event option on one product by the end of February. If fewer than 8 in 10 failures repair themselves, we stop there."
            notes: comments
            Layout.fillWidth: true
        }
    }
    GridLayout {
        columns: page.narrow ? 1 : 2
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        uniformCellWidths: true

        ColumnLayout {
            spacing: Look.gap
            Layout.alignment: Qt.AlignTop

            Card {
                heading: "Something to settle"

                TwoTexts {
                    question: "You and Jonas both changed the measure of ‘Lead the quarterly review’. Which words should stand?"
                    myWhen: "16 November, 20:12"
                    myWords: "Reviews chaired on my own: from 0 to 3 by March."
                    theirName: "Jonas"
                    theirWhen: "17 November, 08:40"
                    theirWords: "Reviews chaired: from 0 to 4 by March, two of them on your own."
                    thirdText: "Write new words…"
                    fate: "Whatever you choose, both stay in the history, and Jonas sees which one you took."
                    Layout.fillWidth: true
                }
            }
            Card {
                heading: "Rubric"

                RubricRow {
                    criterion: "Value and cost"
                    level: 3
                    before: 1
                    meaning: "Value is shown and its basis is agreed."
                }
                RubricRow {
                    criterion: "Decision asked for"
                    note: "not rated"
                }
            }
        }
        Card {
            heading: "Timeline"
            Layout.alignment: Qt.AlignTop

            Timeline {
                model: happened
                Layout.fillWidth: true
            }
        }
    }
}
