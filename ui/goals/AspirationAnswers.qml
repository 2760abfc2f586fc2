// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// Whether an aspiration still holds: the question, its three answers, and what was answered before.
Card {
    id: root

    required property AspirationEditor editor

    heading: qsTr("Does it still hold?")
    note: root.editor.toBeReviewed ? qsTr("It is time to ask.") : ""
    important: root.editor.toBeReviewed
    tone: Kirigami.Theme.neutralTextColor

    RowLayout {
        visible: root.editor.open
        spacing: Kirigami.Units.largeSpacing

        Note {
            text: qsTr("Ask again on")
            Layout.fillWidth: false
        }
        DayField {
            name: qsTr("Day to ask again")
            value: root.editor.reviewOn
            today: root.editor.today
            onPicked: day => root.editor.reviewOn = day
        }
        Item {
            Layout.fillWidth: true
        }
    }
    ProseField {
        id: why

        visible: root.editor.open
        placeholderText: qsTr("Why, in a line")
        Accessible.name: qsTr("Why it still holds, or does not")
        Layout.fillWidth: true
    }
    Flow {
        visible: root.editor.open
        spacing: Kirigami.Units.largeSpacing
        Layout.fillWidth: true

        QQC2.Button {
            text: qsTr("I keep it")
            onClicked: {
                root.editor.answer(AspirationEditor.Keep, why.text);
                why.clear();
            }
        }
        QQC2.Button {
            text: qsTr("I have redefined it")
            onClicked: {
                root.editor.answer(AspirationEditor.Redefine, why.text);
                why.clear();
            }
        }
        QQC2.Button {
            text: qsTr("I drop it")
            onClicked: {
                root.editor.answer(AspirationEditor.Drop, why.text);
                why.clear();
            }
        }
    }
    Repeater {
        model: root.editor.reviews

        ColumnLayout {
            id: review

            required property string title
            required property string notes
            required property string body

            spacing: 0
            Layout.fillWidth: true

            Rule {
                Layout.bottomMargin: Kirigami.Units.smallSpacing
            }
            Note {
                text: qsTr("%1 · %2").arg(review.title).arg(review.notes)
            }
            Body {
                visible: review.body !== ""
                text: review.body
                textFormat: Text.PlainText
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
