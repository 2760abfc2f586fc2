// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import org.kde.kirigami as Kirigami
import Waymark.Components

TestCase {
    id: root

    name: "PageTop"
    when: windowShown
    visible: true
    width: 600
    height: 300

    component SeenPage: Kirigami.Page {
        id: page

        readonly property PageTop sight: PageTop {
            page: page
        }

        title: "A page"
    }

    Component {
        id: seen

        SeenPage {}
    }
    Component {
        id: row

        Kirigami.PageRow {
            anchors.fill: parent
            defaultColumnWidth: 200
        }
    }

    function test_isNotOnTopBeneathALayer() {
        const pages = createTemporaryObject(row, root);
        const below = pages.push(seen);
        tryCompare(below.sight, "onTop", true);
        const over = pages.layers.push(seen);
        tryCompare(below.sight, "onTop", false);
        tryCompare(over.sight, "onTop", true);
        pages.layers.clear();
        tryCompare(below.sight, "onTop", true);
    }
    function test_isNotOnTopWhereItsColumnIsOutOfView() {
        const pages = createTemporaryObject(row, root, {
            defaultColumnWidth: 550
        });
        const list = pages.push(seen);
        const thing = pages.push(seen);
        tryCompare(list.sight, "onTop", false);
        tryCompare(thing.sight, "onTop", true);
    }
}
