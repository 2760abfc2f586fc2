// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// The way to one more mentee.
Card {
    id: root

    signal invitationWanted

    color: Kirigami.Theme.backgroundColor
    shadow.color: "transparent"
    Kirigami.Theme.colorSet: Kirigami.Theme.Window

    Item {
        Layout.fillHeight: true
    }
    EmptyState {
        iconName: "contact-new-symbolic"
        heading: qsTr("Room for one more")
        reason: qsTr("An invitation is one file and five words to read out.")
        action: qsTr("Invite a mentee…")
        Layout.fillWidth: true
        onTriggered: root.invitationWanted()
    }
    Item {
        Layout.fillHeight: true
    }
}
