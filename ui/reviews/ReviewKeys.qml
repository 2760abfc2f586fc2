// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Assignments
import Waymark.Components

// The keys of a review: N next, R next criterion, 1 to 4 its level, C comment. They rest while something is typed.
Item {
    id: root

    required property Item page
    required property RubricModel rubric
    property bool nextPossible: false
    property int criterion: -1

    signal nextWanted
    signal commentWanted
    signal criterionWanted(int row)

    visible: false

    PageTop {
        id: sight

        page: root.page
    }
    Shortcut {
        sequence: "N"
        enabled: sight.onTop && root.nextPossible
        onActivated: root.nextWanted()
    }
    Shortcut {
        sequence: "C"
        enabled: sight.onTop && root.enabled
        onActivated: root.commentWanted()
    }
    Shortcut {
        sequence: "R"
        enabled: sight.onTop && root.enabled && root.rubric.count > 0
        onActivated: {
            root.criterion = (root.criterion + 1) % root.rubric.count;
            root.criterionWanted(root.criterion);
        }
    }
    Instantiator {
        model: ["1", "2", "3", "4"]

        Shortcut {
            required property int index
            required property string modelData

            sequence: modelData
            enabled: sight.onTop && root.enabled && root.rubric.count > 0
            onActivated: {
                root.criterion = Math.max(0, root.criterion);
                root.rubric.pick(root.criterion, index + 1);
            }
        }
    }
    Connections {
        target: root.rubric

        function onRubricChanged() {
            root.criterion = -1;
        }
    }
}
