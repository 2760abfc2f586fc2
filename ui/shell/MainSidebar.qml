// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// The places that the person's roles have, and what concerns the whole workspace.
Sidebar {
    id: root

    required property WorkspaceSession session
    required property Appearance appearance
    required property PlaceList places

    signal lockWanted
    signal paletteWanted
    signal sheetWanted

    person: session.personName
    initials: session.initials
    role: session.roleText
    personActions: [
        Kirigami.Action {
            text: qsTr("Look as the system does")
            checkable: true
            checked: root.appearance.choice === Appearance.System
            onTriggered: root.appearance.choice = Appearance.System
        },
        Kirigami.Action {
            text: qsTr("Light")
            icon.name: "weather-clear-symbolic"
            checkable: true
            checked: root.appearance.choice === Appearance.Light
            onTriggered: root.appearance.choice = Appearance.Light
        },
        Kirigami.Action {
            text: qsTr("Dark")
            icon.name: "weather-clear-night-symbolic"
            checkable: true
            checked: root.appearance.choice === Appearance.Dark
            onTriggered: root.appearance.choice = Appearance.Dark
        },
        Kirigami.Action {
            text: qsTr("High contrast")
            icon.name: "contrast-symbolic"
            checkable: true
            checked: root.appearance.choice === Appearance.Contrast
            onTriggered: root.appearance.choice = Appearance.Contrast
        },
        Kirigami.Action {
            separator: true
        },
        Kirigami.Action {
            text: qsTr("Keys")
            icon.name: "input-keyboard-symbolic"
            onTriggered: root.sheetWanted()
        },
        Kirigami.Action {
            text: qsTr("Lock")
            icon.name: "object-locked-symbolic"
            onTriggered: root.lockWanted()
        },
        Kirigami.Action {
            text: qsTr("Close and choose another")
            icon.name: "window-close-symbolic"
            onTriggered: root.session.leave()
        },
        Kirigami.Action {
            text: qsTr("Remove the sample")
            icon.name: "edit-delete-symbolic"
            visible: root.session.sample
            onTriggered: root.session.removeSample()
        }
    ]

    SidebarRow {
        text: qsTr("Find or do…")
        iconName: "search-symbolic"
        compact: root.compact
        onClicked: root.paletteWanted()
    }
    PlaceRows {
        places: root.places
        compact: root.compact
        section: "own"
    }
    PlaceRows {
        places: root.places
        compact: root.compact
        section: "mentor"
        heading: qsTr("Mentor")
    }
    PlaceRows {
        places: root.places
        compact: root.compact
        section: "programme"
        heading: qsTr("Programme")
    }
    Item {
        Layout.fillHeight: true
    }
    PlaceRows {
        places: root.places
        compact: root.compact
        section: "foot"
    }
    SidebarRow {
        text: qsTr("Lock")
        iconName: "object-locked-symbolic"
        compact: root.compact
        onClicked: root.lockWanted()
    }
}
