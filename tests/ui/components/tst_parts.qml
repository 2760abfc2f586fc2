// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Waymark.Components

TestCase {
    id: root

    name: "Parts"
    when: windowShown
    visible: true
    width: 700
    height: 500

    Component {
        id: wait

        WaitMark {}
    }
    Component {
        id: trust

        TrustMark {}
    }
    Component {
        id: rubric

        RubricRow {
            criterion: "Value and cost"
            width: 400
        }
    }
    Component {
        id: states

        StateTrack {
            width: 400
            states: ["Set", "Handed in", "Accepted"]
        }
    }
    Component {
        id: card

        BoardCard {
            record: "7"
            words: "Call Petra"
            width: 200
        }
    }
    Component {
        id: texts

        TwoTexts {
            width: 600
            question: "Which words should stand?"
            myWords: "from 0 to 3"
            theirName: "Jonas"
            theirWords: "from 0 to 4"
            thirdText: "Write new words…"
        }
    }
    Component {
        id: anchored

        AnchoredText {
            text: "One passage and another passage of the same line."
            notes: comments
        }
    }
    Component {
        id: scale

        BarScale {
            name: "Business Valuation"
            width: 400
        }
    }
    Component {
        id: spy

        SignalSpy {}
    }
    ListModel {
        id: comments

        ListElement {
            number: 1
            who: "Jonas"
            words: "The first comment, which is long enough to take more than a single line of the margin."
            start: 0
            end: 3
            current: true
            settled: false
        }
        ListElement {
            number: 2
            who: "Jonas"
            words: "The second."
            start: 4
            end: 11
            current: false
            settled: true
        }
    }

    function test_waitingSaysHowLong_data() {
        return [
            {
                tag: "today",
                days: 0,
                promised: 0,
                text: "today",
                kind: "neutral"
            },
            {
                tag: "nothing promised",
                days: 90,
                promised: 0,
                text: "90 day(s)",
                kind: "neutral"
            },
            {
                tag: "soon",
                days: 12,
                promised: 14,
                text: "12 day(s)",
                kind: "warn"
            },
            {
                tag: "over",
                days: 16,
                promised: 14,
                text: "2 day(s) over",
                kind: "bad"
            }
        ];
    }
    function test_waitingSaysHowLong(data) {
        const mark = createTemporaryObject(wait, root, {
            days: data.days,
            promised: data.promised
        });
        compare(mark.text, data.text);
        compare(mark.kind, data.kind);
    }
    function test_trustIsToldApartByShape() {
        const mark = createTemporaryObject(trust, root, {
            trust: "unconfirmed",
            text: "Your word"
        });
        compare(mark.kind, "neutral");
        mark.trust = "signed";
        compare(mark.kind, "accent");
        mark.trust = "confirmed";
        compare(mark.kind, "good");
        compare(mark.Accessible.name, "Your word");
    }
    function test_rubricIsPickedByKeys() {
        const row = createTemporaryObject(rubric, root, {
            level: 2
        });
        const picked = createTemporaryObject(spy, root, {
            target: row,
            signalName: "picked"
        });
        row.takeFocus();
        keyClick(Qt.Key_4);
        compare(picked.count, 1);
        compare(picked.signalArguments[0][0], 4);
        keyClick(Qt.Key_Right);
        compare(picked.signalArguments[1][0], 3);
    }
    function test_rubricCanBeReadOnly() {
        const row = createTemporaryObject(rubric, root, {
            level: 2,
            editable: false
        });
        const picked = createTemporaryObject(spy, root, {
            target: row,
            signalName: "picked"
        });
        mouseClick(row, row.width - 10, 10);
        compare(picked.count, 0);
    }
    function test_stateIsSaid() {
        const track = createTemporaryObject(states, root, {
            current: 1
        });
        compare(track.Accessible.name, "State: Handed in");
    }
    function test_cardMovesByKeys() {
        const step = createTemporaryObject(card, root);
        const moved = createTemporaryObject(spy, root, {
            target: step,
            signalName: "moveWanted"
        });
        step.forceActiveFocus();
        keyClick(Qt.Key_Right, Qt.ControlModifier);
        keyClick(Qt.Key_Left, Qt.ControlModifier);
        keyClick(Qt.Key_Right);
        compare(moved.count, 2);
        compare(moved.signalArguments[0][0], 1);
        compare(moved.signalArguments[1][0], -1);
    }
    function test_commentsNeverLieOverEachOther() {
        for (const width of [640, 300]) {
            const text = createTemporaryObject(anchored, root, {
                width: width
            });
            tryVerify(() => text.implicitHeight > 0);
            const notes = Array.from(text.children).filter(child => child instanceof CommentNote);
            compare(notes.length, 2);
            tryVerify(() => notes[1].y >= notes[0].y + notes[0].height);
            compare(text.beside, width === 640);
            verify(notes[1].y + notes[1].height <= text.implicitHeight);
        }
    }
    function test_eitherTextCanStand() {
        const two = createTemporaryObject(texts, root);
        compare(two.takeTheirsText, "Take Jonas’s");
        compare(two.narrow, false);
        two.width = 300;
        compare(two.narrow, true);
    }
    function test_scaleSaysItsValues() {
        const bar = createTemporaryObject(scale, root, {
            self: 3,
            target: 4,
            note: "none yet"
        });
        compare(bar.Accessible.description, "no word of a mentor, self 3, target 4, none yet");
    }
}
