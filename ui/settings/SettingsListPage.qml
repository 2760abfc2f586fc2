// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// The parts of the settings.
Kirigami.ScrollablePage {
    id: root

    property string current

    signal chosen(string part)

    title: qsTr("Settings")
    padding: 0
    topPadding: Kirigami.Units.smallSpacing
    Kirigami.Theme.colorSet: Kirigami.Theme.View
    Kirigami.Theme.inherit: false

    ColumnLayout {
        spacing: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Settings")

        ListLabel {
            text: qsTr("You")
            topPadding: Kirigami.Units.largeSpacing
        }
        SettingsRow {
            part: "profile"
            current: root.current
            title: qsTr("Profile")
            note: qsTr("Your name, as others read it")
            face: "user-symbolic"
            onChosen: part => root.chosen(part)
        }
        SettingsRow {
            part: "security"
            current: root.current
            title: qsTr("Security")
            note: qsTr("Passphrase, recovery sheet, lock")
            face: "object-locked-symbolic"
            onChosen: part => root.chosen(part)
        }
        SettingsRow {
            part: "backups"
            current: root.current
            title: qsTr("Backups")
            note: qsTr("Make one, go back to one")
            face: "document-save-symbolic"
            onChosen: part => root.chosen(part)
        }
        ListLabel {
            text: qsTr("Waymark")
            topPadding: Kirigami.Units.largeSpacing
        }
        SettingsRow {
            part: "appearance"
            current: root.current
            title: qsTr("Appearance")
            note: qsTr("Light, dark, high contrast")
            face: "preferences-desktop-theme-global-symbolic"
            onChosen: part => root.chosen(part)
        }
        SettingsRow {
            part: "language"
            current: root.current
            title: qsTr("Language")
            note: qsTr("Of the window, and spelling")
            face: "preferences-desktop-locale-symbolic"
            onChosen: part => root.chosen(part)
        }
        SettingsRow {
            part: "notices"
            current: root.current
            title: qsTr("Notices")
            note: qsTr("What your desktop tells you")
            face: "preferences-desktop-notification-symbolic"
            onChosen: part => root.chosen(part)
        }
        SettingsRow {
            part: "method"
            current: root.current
            title: qsTr("Method")
            note: qsTr("Competencies, levels, templates")
            face: "view-list-tree-symbolic"
            onChosen: part => root.chosen(part)
        }
        SettingsRow {
            part: "about"
            current: root.current
            title: qsTr("About")
            note: qsTr("Version and licences")
            face: "help-about-symbolic"
            onChosen: part => root.chosen(part)
        }
    }
}
