// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Assignments
import Waymark.Certification
import Waymark.Competencies
import Waymark.Exchange
import Waymark.Goals
import Waymark.Handbook
import Waymark.Journal
import Waymark.Mentees
import Waymark.Record
import Waymark.Reviews
import Waymark.Sessions
import Waymark.Settings
import Waymark.Today

// The places of the window, in the order of the sidebar. How another one comes in stands in openworkspace.h.
PlaceList {
    id: root

    required property OpenWorkspace workspace
    required property Kirigami.PageRow pageStack
    // As Appearance.Choice, and as IdleWatch.minutes.
    property int look
    property int lockMinutes

    signal lookWanted(int look)
    signal lockMinutesWanted(int minutes)

    // Opens the page of the handbook about the place that is open, over it; also where no workspace is.
    function help() {
        handbook.help(workspace ? current?.name ?? "" : "welcome");
    }

    TodayPlace {
        today: root.workspace?.today ?? null
        pageStack: root.pageStack
    }
    JournalPlace {
        journal: root.workspace?.journal ?? null
        pageStack: root.pageStack
    }
    GoalsPlace {
        goals: root.workspace?.goals ?? null
        pageStack: root.pageStack
    }
    AssignmentsPlace {
        assignments: root.workspace?.assignments ?? null
        pageStack: root.pageStack
    }
    CompetenciesPlace {
        competencies: root.workspace?.competencies ?? null
        pageStack: root.pageStack
    }
    SessionsPlace {
        sessions: root.workspace?.sessions ?? null
        pageStack: root.pageStack
    }
    MenteesPlace {
        mentees: root.workspace?.mentees ?? null
        pageStack: root.pageStack
    }
    ReviewsPlace {
        reviews: root.workspace?.reviews ?? null
        pageStack: root.pageStack
    }
    HandbookPlace {
        id: handbook

        pageStack: root.pageStack
    }
    RecordPlace {
        record: root.workspace?.record ?? null
        certification: root.workspace?.certification ?? null
        pageStack: root.pageStack
    }
    CertificationPlace {
        certification: root.workspace?.certification ?? null
        pageStack: root.pageStack
    }
    ExchangePlace {
        exchange: root.workspace?.exchange ?? null
        pageStack: root.pageStack
    }
    SettingsPlace {
        settings: root.workspace?.settings ?? null
        pageStack: root.pageStack
        look: root.look
        lockMinutes: root.lockMinutes
        onLookWanted: look => root.lookWanted(look)
        onLockMinutesWanted: minutes => root.lockMinutesWanted(minutes)
    }
}
