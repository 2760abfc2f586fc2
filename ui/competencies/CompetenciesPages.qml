// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick

// The pages of CompetenciesPlace, read when it first opens.
QtObject {
    id: root

    required property CompetenciesPlace place

    readonly property Component overview: CompetenciesPage {
        competencies: root.place.competencies
        onCompetencyChosen: id => root.place.open(id)
        onGoalMade: id => root.place.placeWanted("goals", id)
        onMessageWanted: words => root.place.messageWanted(words)
    }
    readonly property Component competency: CompetencyPage {
        competencies: root.place.competencies
        competencyId: root.place.current
        onBackWanted: root.place.open("")
        onMessageWanted: words => root.place.messageWanted(words)
        onUndoOffered: words => root.place.undoOffered(words)
    }
}
