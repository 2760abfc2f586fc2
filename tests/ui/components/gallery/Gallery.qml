// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

// Every part of Waymark.Components in its states, to look at side by side. Not translated: nobody but us sees it.
Kirigami.ApplicationWindow {
    id: root

    readonly property list<string> pages: ["marks", "growth", "texts", "charts", "states"]

    function show(page: string) {
        pageStack.clear();
        switch (page) {
        case "marks":
            pageStack.push(marks);
            break;
        case "growth":
            pageStack.push(growth);
            break;
        case "texts":
            pageStack.push(texts);
            break;
        case "charts":
            pageStack.push(charts);
            break;
        default:
            pageStack.push(states);
        }
    }

    title: "Components"
    width: 1280
    height: 800
    minimumWidth: 100
    pageStack.globalToolBar.style: Kirigami.ApplicationHeaderStyle.ToolBar
    Component.onCompleted: show("marks")

    Component {
        id: marks

        MarksPage {}
    }
    Component {
        id: growth

        GrowthPage {}
    }
    Component {
        id: texts

        TextsPage {}
    }
    Component {
        id: charts

        ChartsPage {}
    }
    Component {
        id: states

        StatesPage {}
    }
}
