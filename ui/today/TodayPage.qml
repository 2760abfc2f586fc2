// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// What waits for me comes first, then whom I wait for, then what I am working on; the day's small things at the side.
CardPage {
    id: root

    required property OpenToday today

    signal placeWanted(string place, string record)
    signal entryWanted
    signal messageWanted(string words)
    signal undoOffered(string words)

    title: qsTr("Today")
    listState: model.state
    errorText: model.errorText
    actions: [
        Kirigami.Action {
            text: qsTr("New entry")
            icon.name: "document-new-symbolic"
            displayHint: Kirigami.DisplayHint.KeepVisible
            onTriggered: root.entryWanted()
        }
    ]
    onRetryWanted: model.refresh()
    onIsCurrentPageChanged: if (isCurrentPage)
        model.refresh()

    TodayModel {
        id: model

        today: root.today
        onFinished: words => root.undoOffered(words)
        onFailed: words => root.messageWanted(words)
    }
    ColumnLayout {
        spacing: 0
        Layout.bottomMargin: Kirigami.Units.smallSpacing

        Kirigami.Heading {
            level: 1
            text: model.greeting
            textFormat: Text.PlainText
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        QQC2.Label {
            text: model.summary
            color: Look.quiet(Kirigami.Theme.textColor)
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    GridLayout {
        columns: root.narrow ? 1 : 2
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        Layout.fillHeight: true

        ColumnLayout {
            spacing: Look.gap
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: true

            FirstSteps {
                steps: model.firstSteps
                onChosen: place => place === "journal" ? root.entryWanted() : root.placeWanted(place, "")
            }
            TodayRows {
                heading: qsTr("Waiting for you")
                items: model.waiting
                strong: true
                emptyText: qsTr("Nobody waits for you.")
                onChosen: item => root.placeWanted(item.place, item.record)
            }
            TodayRows {
                visible: model.awaited.length > 0
                heading: qsTr("You are waiting for")
                items: model.awaited
                onChosen: item => root.placeWanted(item.place, item.record)
            }
            TodayGoals {
                goals: model.goals
                lastCheckIn: model.lastCheckIn
                Layout.fillHeight: model.goals.length > 0
                onChosen: record => root.placeWanted("goals", record)
            }
            Item {
                visible: model.goals.length === 0
                Layout.fillHeight: true
            }
        }
        TodaySide {
            session: model.session
            overdue: model.overdue
            due: model.due
            wins: model.wins
            memory: model.memory
            Layout.alignment: Qt.AlignTop
            Layout.fillHeight: true
            Layout.fillWidth: root.narrow
            Layout.preferredWidth: Kirigami.Units.gridUnit * 21
            Layout.maximumWidth: root.narrow ? Number.POSITIVE_INFINITY : Kirigami.Units.gridUnit * 21
            onChosen: item => root.placeWanted(item.place, item.record)
            onTicked: item => model.finish(item)
        }
    }
}
