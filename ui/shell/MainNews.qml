// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Components

// What the window hears from what lies below it: the session, its undo, how it shall look.
Item {
    id: root

    required property WorkspaceSession session
    required property Appearance appearance

    signal stateTurned
    signal closedWorkDone(string words, bool done)
    signal said(string words)

    visible: false

    Binding {
        target: Look
        property: "contrast"
        value: root.appearance.choice === Appearance.Contrast
    }
    Connections {
        target: root.session

        function onStateChanged() {
            root.stateTurned();
        }
        function onClosedWorkDone(words: string, done: bool) {
            root.closedWorkDone(words, done);
        }
    }
    Connections {
        target: root.session.undo
        ignoreUnknownSignals: true

        function onDone(words: string) {
            root.said(words);
        }
        function onFailed(words: string) {
            root.said(words);
        }
    }
}
