// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Components

// Where a card shows only the newest of many: all of them, and back.
TextAction {
    id: root

    required property ExchangeThingsModel model
    required property bool all

    signal flipped

    visible: all || model.hasMore
    text: all ? qsTr("Show the newest only") : qsTr("Show all %n", "", model.total)
    onClicked: flipped()
}
