// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// What two people changed, one question after the other. Nothing waits for the answers.
Card {
    id: root

    required property OpenExchange exchange
    required property string person
    property string firstName

    signal messageWanted(string words)
    signal undoOffered(string words)

    visible: model.count > 0
    important: true
    tone: Kirigami.Theme.neutralTextColor
    heading: model.heading
    note: qsTr("everything else is in")
    spacing: Look.gap
    Layout.minimumHeight: visible ? implicitHeight : 0

    SettleModel {
        id: model

        exchange: root.exchange
        person: root.person
        firstName: root.firstName
        onSettled: root.undoOffered(qsTr("Settled. The other stays in the history."))
        onFailed: words => root.messageWanted(words)
    }
    Repeater {
        model: model

        SettleQuestion {
            onMineKept: model.keepMine(index)
            onTheirsTaken: model.takeTheirs(index)
            onWritten: text => model.write(index, text)
        }
    }
}
