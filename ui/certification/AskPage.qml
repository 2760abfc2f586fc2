// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components
import Waymark.Welcome

// Asks somebody for words that are signed.
CardPage {
    id: root

    required property OpenCertification certification
    // The code of a kind, and what it is for.
    required property string wanted

    signal backWanted
    signal asked(string name)

    title: qsTr("Ask for signed words")
    actions: BackAction {
        page: root
        text: qsTr("Signed words")
        onTriggered: root.backWanted()
    }

    Asking {
        id: asking

        certification: root.certification
        wanted: root.wanted
        onAsked: name => root.asked(name)
    }
    Card {
        heading: qsTr("Ask for signed words")
        spacing: Look.gap

        FormField {
            name: qsTr("What you ask for")

            ChoiceBox {
                model: asking.kinds
                currentIndex: asking.kind
                Accessible.name: qsTr("What you ask for")
                Layout.fillWidth: true
                onActivated: index => asking.kind = index
            }
        }
        FormField {
            name: qsTr("Whom you ask")
            hint: asking.loaded && asking.people.length === 0 ? qsTr("Nobody can sign this for you yet: a mentorship comes first.") : ""

            ChoiceBox {
                enabled: count > 0
                model: asking.people
                currentIndex: asking.person
                Accessible.name: qsTr("Whom you ask")
                Layout.fillWidth: true
                onActivated: index => asking.person = index
            }
        }
        FormField {
            name: qsTr("What it is for")
            hint: qsTr("It counts for this alone.")

            ChoiceBox {
                model: asking.topics
                currentIndex: asking.topic
                displayText: asking.topic < 0 ? qsTr("Choose what it is for") : currentText
                Accessible.name: qsTr("What it is for")
                Layout.fillWidth: true
                onActivated: index => asking.topic = index
            }
        }
        FormField {
            name: qsTr("What it should speak of")

            QuietField {
                name: qsTr("What it should speak of")
                value: asking.body
                placeholderText: qsTr("What have you done together, and what would help a reader who knows neither of you?")
                Layout.fillWidth: true
                Layout.minimumHeight: Kirigami.Units.gridUnit * 4
                onTyped: words => asking.body = words
            }
        }
        DayField {
            name: qsTr("By when you would like it")
            hint: qsTr("by when")
            value: asking.wantedBy
            today: asking.today
            onPicked: day => asking.wantedBy = day
        }
        FailedState {
            visible: asking.problem !== ""
            text: asking.problem
            retry: false
            Layout.fillWidth: true
        }
        PrimaryButton {
            text: qsTr("Ask")
            enabled: asking.complete
            onClicked: asking.ask()
        }
        Note {
            text: qsTr("The other one reads your request and nothing else. It goes with the next parcel.")
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
