// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// Parcels that would delete much, and wait for an answer.
Card {
    id: root

    required property OpenExchange exchange
    required property Correspondent person

    signal messageWanted(string words)

    visible: list.count > 0
    important: true
    tone: Kirigami.Theme.neutralTextColor
    heading: qsTr("%1 asks you something").arg(person.firstName)
    Layout.minimumHeight: visible ? implicitHeight : 0

    AskingModel {
        id: model

        exchange: root.exchange
        person: root.person.person
        firstName: root.person.firstName
        onAnswered: words => root.messageWanted(words)
        onFailed: words => root.messageWanted(words)
    }
    Repeater {
        id: list

        model: model

        ColumnLayout {
            id: asked

            required property int index
            required property string question

            spacing: Kirigami.Units.largeSpacing
            Layout.fillWidth: true

            Body {
                text: asked.question
            }
            RowLayout {
                spacing: Kirigami.Units.largeSpacing
                enabled: !model.busy

                QQC2.Button {
                    text: qsTr("Let it in, and delete them")
                    implicitHeight: Kirigami.Units.gridUnit * 1.85
                    onClicked: model.answer(asked.index, true)
                }
                QQC2.Button {
                    text: qsTr("Let it in, but keep them")
                    implicitHeight: Kirigami.Units.gridUnit * 1.85
                    onClicked: model.answer(asked.index, false)
                }
            }
        }
    }
    Note {
        text: qsTr("What is deleted stays in the trash for 30 days; what you keep comes back for %1 too.").arg(root.person.firstName)
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
}
