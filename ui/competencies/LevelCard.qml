// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// How far the next career level is, and what it still asks for.
Card {
    id: root

    required property CompetencyOverview overview

    heading: qsTr("Next level")
    Layout.fillHeight: true

    Body {
        text: root.overview.levelText
    }
    ProgressLine {
        value: Math.max(0, root.overview.levelProgress)
        name: root.overview.levelText
        Layout.fillWidth: true
    }
    Repeater {
        model: root.overview.missing

        RowLayout {
            id: line

            required property string title
            required property string notes
            required property bool settled
            required property bool own

            spacing: Kirigami.Units.largeSpacing

            Body {
                text: line.title
                Layout.fillWidth: !line.own
            }
            CheckLine {
                visible: !line.own
                text: line.notes
                met: line.settled
                Layout.fillWidth: false
            }
            Note {
                visible: line.own
                text: line.notes
                wrapMode: Text.Wrap
                elide: Text.ElideNone
            }
        }
    }
    Note {
        text: qsTr("Worked out from the levels best vouched for. A board decides.")
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    Item {
        Layout.fillHeight: true
    }
}
