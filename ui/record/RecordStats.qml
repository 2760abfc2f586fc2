// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// The record in four numbers.
GridLayout {
    id: root

    required property RecordModel model
    property bool narrow: false

    columns: narrow ? 2 : 4
    columnSpacing: Look.gap
    rowSpacing: Look.gap
    uniformCellWidths: true

    Card {
        padding: Kirigami.Units.largeSpacing * 1.5

        StatTile {
            value: root.model.works.toLocaleString(Qt.locale(), "f", 0)
            unit: qsTr("work(s)", "", root.model.works)
            note: qsTr("accepted by a mentor")
        }
    }
    Card {
        padding: Kirigami.Units.largeSpacing * 1.5

        StatTile {
            value: root.model.attested.toLocaleString(Qt.locale(), "f", 0)
            unit: qsTr("attestation(s)", "", root.model.attested)
            note: qsTr("signed, and they count")
        }
    }
    Card {
        padding: Kirigami.Units.largeSpacing * 1.5

        StatTile {
            value: root.model.signers.toLocaleString(Qt.locale(), "f", 0)
            unit: qsTr("person(s)", "", root.model.signers)
            note: qsTr("signed for you")
        }
    }
    Card {
        padding: Kirigami.Units.largeSpacing * 1.5

        StatTile {
            value: root.model.statements.toLocaleString(Qt.locale(), "f", 0)
            unit: qsTr("statement(s)", "", root.model.statements)
            note: qsTr("of your own")
        }
    }
}
