// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Components

// What stands over the cards of a goal for a while: that it is a copy, that it gets another wording, a check-in.
ColumnLayout {
    id: root

    required property GoalEditor editor
    required property CheckInEditor checkIn
    required property GoalAudience copyOf

    signal originalWanted
    signal menteeWanted
    signal assignmentWanted

    function beginCheckIn() {
        checkIn.begin();
        (checkInCard.get() as CheckInCard).begin();
    }
    function beginReframing() {
        editor.beginReframing();
        (band.get() as ReframeBand).begin();
    }

    spacing: Look.gap
    visible: editor.copy || editor.reframing || checkIn.active
    Layout.fillWidth: true

    Part {
        wanted: root.editor.copy
        sourceComponent: CopyBand {
            owner: root.copyOf.owner
            people: root.copyOf.people
            onOriginalWanted: root.originalWanted()
            onMenteeWanted: root.menteeWanted()
            onAssignmentWanted: root.assignmentWanted()
        }
    }
    Part {
        id: band

        wanted: root.editor.reframing
        sourceComponent: ReframeBand {
            editor: root.editor
        }
    }
    Part {
        id: checkInCard

        wanted: root.checkIn.active
        sourceComponent: CheckInCard {
            checkIn: root.checkIn
            unit: root.editor.metricUnit
            measured: root.editor.target !== ""
        }
    }
}
