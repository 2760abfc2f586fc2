// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtTest
import Waymark.Components

TestCase {
    id: root

    property list<chartPoint> two: [
        {
            when: "1 January",
            value: "0",
            measured: false
        },
        {
            when: "1 February",
            value: "1"
        },
        {
            when: "1 March",
            value: "2"
        }
    ]

    name: "ChartFrame"
    when: windowShown
    visible: true
    width: 600
    height: 400

    Component {
        id: frame

        ChartFrame {
            width: 500
            chart: Item {}
        }
    }

    function test_beginsWithTheThirdMeasuredValue() {
        const shown = createTemporaryObject(frame, root, {
            values: two
        });
        compare(shown.measured, 2);
        compare(shown.few, true);
        shown.values = two.concat([
            {
                when: "1 April",
                value: "3"
            }
        ]);
        compare(shown.measured, 3);
        compare(shown.few, false);
    }
}
