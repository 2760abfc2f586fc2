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
    property Item overview

    // The id of a competency in the method shows that one.
    function open(record: string) {
        current = record;
        pageStack.clear();
        overview = null;
        if (record === "")
            overview = push((pages() as CompetenciesPages).overview);
        else
            push((pages() as CompetenciesPages).competency);
    }
    function rate() {
        open("");
        (overview as CompetenciesPage).rating = true;
    }

    pagesFile: Qt.resolvedUrl("CompetenciesPages.qml")
    name: "competencies"
    title: qsTr("Competencies")
    iconName: "office-chart-bar"
    actions: Kirigami.Action {
        text: qsTr("Rate myself")
        icon.name: "edit-rename"
        onTriggered: root.rate()
    }
}
