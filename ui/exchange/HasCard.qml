// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// What somebody has of what I wrote.
Card {
    id: root

    required property OpenExchange exchange
    required property Correspondent person
    property bool all: false
    // Something more urgent stands above.
    property bool few: false

    heading: qsTr("%1 has").arg(person.firstName)
    note: model.total > 0 ? qsTr("%n thing(s)", "", model.total) : qsTr("nothing yet")
    spacing: Kirigami.Units.largeSpacing

    ExchangeThingsModel {
        id: model

        exchange: root.exchange
        person: root.person.person
        what: ExchangeThingsModel.Received
        shownAtMost: root.all ? ExchangeThingsModel.Most : root.few ? 3 : 5
    }
    Repeater {
        model: model

        ThingRow {}
    }
    MoreAction {
        model: model
        all: root.all
        onFlipped: root.all = !root.all
    }
    FailedState {
        visible: model.state === RowListModel.Failed
        text: model.errorText
        Layout.fillWidth: true
        onRetryWanted: model.reload()
    }
    Item {
        Layout.fillHeight: true
    }
    Rule {}
    Note {
        text: qsTr("You know that something has arrived when a parcel from %1 says so. If you stop sharing something, %1 keeps what is there already, and gets no further changes.").arg(root.person.firstName)
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
}
