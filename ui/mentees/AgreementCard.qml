// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// Who it is, whether the key was compared, and what was agreed.
Card {
    id: root

    required property MenteeOverview overview

    GridLayout {
        id: grid

        columns: root.width > Kirigami.Units.gridUnit * 36 ? 3 : 2
        columnSpacing: Kirigami.Units.largeSpacing * 1.5
        rowSpacing: Kirigami.Units.largeSpacing

        PersonMark {
            initials: root.overview.initials
            size: Kirigami.Units.gridUnit * 2.8
        }
        ColumnLayout {
            spacing: 2

            Kirigami.Heading {
                level: 1
                text: root.overview.name
                textFormat: Text.PlainText
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            Note {
                text: root.overview.engagement
            }
            TrustMark {
                trust: root.overview.confirmed ? "confirmed" : "signed"
                text: root.overview.confirmed ? qsTr("You compared the five words") : qsTr("You have not compared the five words yet")
                Layout.fillWidth: true
            }
        }
        ColumnLayout {
            spacing: 2
            Layout.columnSpan: grid.columns === 3 ? 1 : 2
            Layout.fillWidth: grid.columns < 3
            Layout.preferredWidth: Kirigami.Units.gridUnit * 16

            FactRow {
                name: qsTr("Last contact")
                words: root.overview.lastContact
            }
            FactRow {
                name: qsTr("Growth")
                words: root.overview.growth
            }
        }
    }
    AnchoredText {
        visible: text !== ""
        text: root.overview.agreement
        notes: null
        noteWidth: 0
        Layout.fillWidth: true
    }
}
