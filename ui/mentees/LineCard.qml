// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Components

// Lines about a mentee; those that were handed in open their review.
Card {
    id: root

    required property MenteeLineModel lines
    property string nothing

    signal attemptChosen(string attempt)

    spacing: 0

    Repeater {
        id: rows

        model: root.lines

        LineRow {
            onChosen: root.attemptChosen(attempt)
        }
    }
    Note {
        visible: rows.count === 0
        text: root.nothing
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
}
