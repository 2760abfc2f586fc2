// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Components

// What the day asks for, on one page.
Place {
    id: root

    required property OpenToday today

    function open(record: string) {
        pageStack.clear();
        push((pages() as TodayPages).today);
    }

    pagesFile: Qt.resolvedUrl("TodayPages.qml")
    name: "today"
    title: qsTr("Today")
    iconName: "go-home-symbolic"
}
