// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// Competencies as a place of the window: all of them on one page, or one with all that is known of it.
Place {
    id: root

    required property OpenCompetencies competencies
    property string current
    property CompetenciesPage overview

    // The id of a competency in the method shows that one.
    function open(record: string) {
        current = record;
        pageStack.clear();
        overview = null;
        if (record === "")
            overview = push(overviewPage) as CompetenciesPage;
        else
            push(competencyPage);
    }
    function rate() {
        open("");
        overview.rating = true;
    }

    name: "competencies"
    title: qsTr("Competencies")
    iconName: "office-chart-bar"
    actions: Kirigami.Action {
        text: qsTr("Rate myself")
        icon.name: "edit-rename"
        onTriggered: root.rate()
    }

    Component {
        id: overviewPage

        CompetenciesPage {
            competencies: root.competencies
            onCompetencyChosen: id => root.open(id)
            onGoalMade: id => root.placeWanted("goals", id)
            onMessageWanted: words => root.messageWanted(words)
        }
    }
    Component {
        id: competencyPage

        CompetencyPage {
            competencies: root.competencies
            competencyId: root.current
            onBackWanted: root.open("")
            onMessageWanted: words => root.messageWanted(words)
            onUndoOffered: words => root.undoOffered(words)
        }
    }
}
