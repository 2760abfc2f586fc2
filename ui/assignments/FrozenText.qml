// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// A text that nobody can change any more, with the comments on it, scrolled together.
TextScroll {
    id: root

    property string text
    property AttemptCommentModel comments: null

    contentWidth: availableWidth

    Item {
        width: root.availableWidth
        implicitHeight: paper.implicitHeight + Kirigami.Units.gridUnit * 2

        AnchoredText {
            id: paper

            x: Kirigami.Units.gridUnit * 1.25
            width: parent.width - x - Kirigami.Units.gridUnit
            text: root.text
            notes: root.comments && root.comments.count > 0 ? root.comments : null
            noteWidth: notes ? Kirigami.Units.gridUnit * 11 : 0
            onNoteChosen: row => root.comments.current = row
        }
    }
}
