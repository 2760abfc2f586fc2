// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Waymark.Components
import Waymark.Welcome

// Who I am, as others read it.
ColumnLayout {
    id: root

    required property ProfileEditor profile

    spacing: Look.gap

    PartHeading {
        title: qsTr("Profile")
        note: root.profile.savedText
    }
    FailedState {
        visible: text !== ""
        text: root.profile.problem === "" ? root.profile.errorText : root.profile.problem
        retry: false
        Layout.fillWidth: true
    }
    Card {
        heading: qsTr("What others read")
        note: qsTr("with the next parcel that you send them")
        enabled: root.profile.ready

        FormField {
            name: qsTr("Name")
            problem: root.profile.nameProblem

            QQC2.TextField {
                text: root.profile.name
                Accessible.name: qsTr("Name")
                Layout.fillWidth: true
                onTextEdited: root.profile.name = text
            }
        }
        FormField {
            name: qsTr("What you do, in one line")

            ProseField {
                text: root.profile.headline
                Accessible.name: qsTr("What you do, in one line")
                Layout.fillWidth: true
                onTextEdited: root.profile.headline = text
            }
        }
        FormField {
            name: qsTr("Address for mail")
            hint: qsTr("May be empty. In your record it stands only as a fingerprint.")
            problem: root.profile.emailProblem

            QQC2.TextField {
                text: root.profile.email
                inputMethodHints: Qt.ImhEmailCharactersOnly
                Accessible.name: qsTr("Address for mail")
                Layout.fillWidth: true
                onTextEdited: root.profile.email = text
            }
        }
    }
    Card {
        heading: qsTr("Your roles")
        note: qsTr("they decide what the sidebar shows")
        enabled: root.profile.ready

        CheckOption {
            text: qsTr("I am a mentee")
            checked: root.profile.mentee
            onToggled: root.profile.mentee = checked
        }
        CheckOption {
            text: qsTr("I am a mentor")
            checked: root.profile.mentor
            onToggled: root.profile.mentor = checked
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
