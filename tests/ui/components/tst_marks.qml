// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Waymark.Components

TestCase {
    id: root

    name: "Marks"
    when: windowShown
    visible: true
    width: 400
    height: 300

    Component {
        id: mood

        MoodMark {}
    }
    Component {
        id: audience

        AudienceLine {}
    }
    Component {
        id: badge

        Badge {}
    }
    Component {
        id: loading

        LoadingState {
            width: 200
        }
    }
    Component {
        id: area

        PlainArea {
            width: 200
        }
    }
    Component {
        id: spy

        SignalSpy {}
    }

    function test_everyMoodHasAWordOfItsOwn() {
        const words = new Set();
        for (let value = 1; value <= 5; ++value)
            words.add(createTemporaryObject(mood, root, {
                mood: value
            }).Accessible.name);
        compare(words.size, 5);
        compare(Look.moodWord(0), "");
    }
    function test_theAudienceIsSaidInWords() {
        compare(createTemporaryObject(audience, root).words, "Only you");
        const shared = createTemporaryObject(audience, root);
        shared.people = ["Jonas"];
        compare(shared.words, "You and Jonas");
        verify(shared.Accessible.name.endsWith("You and Jonas"));
    }
    function test_nothingWaitingShowsNoBadge() {
        const mark = createTemporaryObject(badge, root);
        verify(!mark.visible);
        mark.count = 3;
        verify(mark.visible);
    }
    function test_loadingShowsOnlyAfterAMoment() {
        const state = createTemporaryObject(loading, root, {
            active: true
        });
        verify(!state.visible);
        tryCompare(state, "visible", true);
        state.active = false;
        verify(!state.visible);
    }
    function test_inkCanBeReadOnItsSurface_data() {
        return [
            {
                tag: "blue on light",
                role: "#3daee9",
                text: "#232629",
                dark: false
            },
            {
                tag: "yellow on light",
                role: "#ffee00",
                text: "#232629",
                dark: false
            },
            {
                tag: "purple on dark",
                role: "#5500aa",
                text: "#fcfcfc",
                dark: true
            }
        ];
    }
    function test_inkCanBeReadOnItsSurface(data) {
        const luminance = Look.luminance(Look.ink(data.role, data.text));
        verify(data.dark ? luminance >= 0.53 : luminance <= 0.111, luminance);
    }
    function test_aTextTellsWhatWasTypedAndNotWhatWasShown() {
        const text = createTemporaryObject(area, root);
        const typed = createTemporaryObject(spy, root, {
            target: text,
            signalName: "typed"
        });
        const undone = createTemporaryObject(spy, root, {
            target: text,
            signalName: "undoWanted"
        });
        text.show("shown");
        compare(text.text, "shown");
        compare(typed.count, 0);
        text.forceActiveFocus();
        keyClick(Qt.Key_End);
        keyClick("x");
        compare(typed.count, 1);
        compare(text.text, "shownx");
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(text.text, "shown");
        compare(undone.count, 0);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        compare(undone.count, 1);
    }
}
