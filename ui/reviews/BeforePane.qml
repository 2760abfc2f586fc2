// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Assignments
import Waymark.Components
import org.kde.kirigami as Kirigami

// The attempt before the one that is reviewed, with what was said to it.
ColumnLayout {
    id: root

    required property OpenAssignments assignments
    required property string attemptId

    spacing: 0

    AttemptView {
        id: view

        assignments: root.assignments
        attemptId: root.attemptId
    }
    Note {
        text: qsTr("%1, %2", "an attempt, when it was handed in").arg(view.name).arg(view.notes)
        Layout.leftMargin: Kirigami.Units.gridUnit * 1.25
        Layout.bottomMargin: Look.gap
    }
    FrozenText {
        text: view.body
        comments: view.comments
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
