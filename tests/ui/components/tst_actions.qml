// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Waymark.Components

TestCase {
    id: root

    name: "Actions"
    when: windowShown
    visible: true
    width: 400
    height: 300

    Component {
        id: primary

        PrimaryButton {
            text: "Begin"
        }
    }
    Component {
        id: quiet

        TextAction {
            text: "Show all"
        }
    }
    Component {
        id: empty

        EmptyState {
            iconName: "flag-symbolic"
            heading: "Nothing yet"
            reason: "Because it is new."
            action: "Write"
        }
    }
    Component {
        id: failed

        FailedState {
            width: 300
            text: "The disk is full."
        }
    }
    Component {
        id: spy

        SignalSpy {}
    }

    function test_buttonsWorkByKeyAndSayTheirName_data() {
        return [
            {
                tag: "primary",
                part: primary,
                name: "Begin"
            },
            {
                tag: "quiet",
                part: quiet,
                name: "Show all"
            }
        ];
    }
    function test_buttonsWorkByKeyAndSayTheirName(data) {
        const button = createTemporaryObject(data.part, root);
        const clicks = createTemporaryObject(spy, root, {
            target: button,
            signalName: "clicked"
        });
        compare(button.Accessible.name, data.name);
        button.forceActiveFocus(Qt.TabFocusReason);
        verify(button.visualFocus);
        keyClick(Qt.Key_Space);
        compare(clicks.count, 1);
        mouseClick(button);
        compare(clicks.count, 2);
        button.enabled = false;
        mouseClick(button);
        compare(clicks.count, 2);
    }
    function test_anEmptyPlaceOffersOneThingToDo() {
        const state = createTemporaryObject(empty, root);
        const wanted = createTemporaryObject(spy, root, {
            target: state,
            signalName: "triggered"
        });
        const button = [...state.children].find(child => child.text === "Write");
        mouseClick(button);
        compare(wanted.count, 1);
        state.action = "";
        verify(!button.visible);
    }
    function test_aFailureSaysWhatHappened() {
        const state = createTemporaryObject(failed, root);
        compare(state.Accessible.name, "The disk is full.");
        verify(state.implicitHeight > 0);
        const tall = state.implicitHeight;
        state.retry = false;
        tryVerify(() => state.implicitHeight < tall);
    }
}
