// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components
import Waymark.Welcome

// The fields of an entry of a career.
Card {
    id: root

    required property CareerEditor editor

    spacing: Look.gap
    Accessible.name: qsTr("Entry of your career")

    FormField {
        name: qsTr("What it is")

        ChoiceBox {
            model: root.editor.kinds
            currentIndex: root.editor.kind
            Accessible.name: qsTr("What it is")
            Layout.fillWidth: true
            onActivated: index => root.editor.kind = index
        }
    }
    FormField {
        name: qsTr("Title")
        problem: root.editor.problem

        ProseField {
            text: root.editor.title
            placeholderText: qsTr("In a few words")
            Accessible.name: qsTr("Title")
            Layout.fillWidth: true
            onTextEdited: root.editor.title = text
        }
    }
    FormField {
        visible: root.editor.topics.length > 0
        name: qsTr("In the method")
        hint: qsTr("Only so does it count for a certification.")

        ChoiceBox {
            model: root.editor.topics
            currentIndex: root.editor.topic
            displayText: root.editor.topic < 0 ? qsTr("Choose which one") : currentText
            Accessible.name: qsTr("In the method")
            Layout.fillWidth: true
            onActivated: index => root.editor.topic = index
        }
    }
    FormField {
        name: qsTr("Organisation")

        QQC2.TextField {
            text: root.editor.organisation
            Accessible.name: qsTr("Organisation")
            Layout.fillWidth: true
            onTextEdited: root.editor.organisation = text
        }
    }
    RowLayout {
        spacing: Kirigami.Units.gridUnit

        DayField {
            name: qsTr("From")
            hint: qsTr("from")
            value: root.editor.from
            today: root.editor.today
            onPicked: day => root.editor.from = day
        }
        DayField {
            name: qsTr("Until")
            hint: qsTr("until")
            value: root.editor.until
            today: root.editor.today
            onPicked: day => root.editor.until = day
        }
    }
    FormField {
        name: qsTr("Hours, and as what they count")
        hint: qsTr("Only what keeps a level or a certificate is counted. They are spread evenly over the days from first to last.")

        RowLayout {
            spacing: Kirigami.Units.largeSpacing

            QQC2.TextField {
                text: root.editor.hours
                placeholderText: qsTr("hours")
                Accessible.name: qsTr("Hours")
                Layout.preferredWidth: Kirigami.Units.gridUnit * 5
                onTextEdited: root.editor.hours = text
            }
            ChoiceBox {
                enabled: root.editor.hours !== ""
                model: root.editor.categories
                currentIndex: root.editor.category
                Accessible.name: qsTr("As what they count")
                Layout.fillWidth: true
                onActivated: index => root.editor.category = index
            }
        }
    }
    FormField {
        name: qsTr("What it was")

        QuietField {
            name: qsTr("What it was")
            value: root.editor.description
            placeholderText: qsTr("What was yours to do, and what came of it?")
            Layout.fillWidth: true
            Layout.minimumHeight: Kirigami.Units.gridUnit * 4
            onTyped: words => root.editor.description = words
        }
    }
}
