// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// What the last parcel brought.
Card {
    id: root

    required property OpenExchange exchange
    required property Correspondent person
    property bool narrow: false
    property bool all: false

    visible: list.count > 0
    heading: model.cameInText
    note: qsTr("%n thing(s)", "", model.total)
    Layout.minimumHeight: visible ? implicitHeight : 0

    ExchangeThingsModel {
        id: model

        exchange: root.exchange
        person: root.person.person
        what: ExchangeThingsModel.CameIn
        shownAtMost: root.all ? ExchangeThingsModel.Most : 6
    }
    GridLayout {
        columns: root.narrow || list.count < 3 ? 1 : 2
        columnSpacing: Kirigami.Units.gridUnit * 2
        rowSpacing: Kirigami.Units.smallSpacing * 1.5
        uniformCellWidths: true
        Accessible.role: Accessible.List
        Accessible.name: root.heading

        Repeater {
            id: list

            model: model

            ThingRow {}
        }
    }
    MoreAction {
        model: model
        all: root.all
        onFlipped: root.all = !root.all
    }
}
