// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// The rooms where the parts are written, whatever was chosen.
Card {
    id: root

    // The certification whose pack can be handed over; empty for none.
    property string pack

    signal roomWanted(string room)

    heading: qsTr("Rooms")
    note: qsTr("where the parts are written or asked for")
    spacing: Math.round(Look.gap / 4)

    ListRow {
        title: qsTr("Case studies")
        face: "document-edit-symbolic"
        onClicked: root.roomWanted("cases")
    }
    ListRow {
        title: qsTr("Skills, pillar by pillar")
        face: "view-list-details-symbolic"
        onClicked: root.roomWanted("skills")
    }
    ListRow {
        title: qsTr("Summary of the résumé")
        face: "user-identity-symbolic"
        onClicked: root.roomWanted("summary")
    }
    ListRow {
        title: qsTr("Career, certificates and hours")
        face: "view-calendar-list-symbolic"
        onClicked: root.roomWanted("career")
    }
    ListRow {
        title: qsTr("Hours and renewal")
        face: "view-calendar-day"
        onClicked: root.roomWanted("renewal")
    }
    ListRow {
        title: qsTr("Signed words: asked and answered")
        face: "mail-message-symbolic"
        onClicked: root.roomWanted("requests")
    }
    QQC2.Button {
        visible: root.pack !== ""
        text: qsTr("Hand the pack over…")
        Layout.topMargin: Kirigami.Units.largeSpacing
        onClicked: root.roomWanted("pack/" + root.pack)
    }
}
