// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Waymark.Components

// A session in the ledger: when and with whom, how long, and who says so.
ListRow {
    id: root

    required property string sessionId
    required property string day
    required property string who
    required property string letters
    required property string length
    required property string trust
    required property string said
    required property bool waits

    signal chosen

    title: day
    initials: letters
    note: who
    strong: waits
    leftInset: 0
    rightInset: 0
    Accessible.description: qsTr("%1, %2. %3").arg(who).arg(length).arg(said)
    onClicked: chosen()
    trailing: QQC2.Label {
        text: root.length
        font.weight: Font.Medium
        horizontalAlignment: Text.AlignRight
    }
    below: TrustMark {
        trust: root.trust
        text: root.said
        Layout.fillWidth: true
    }
}
