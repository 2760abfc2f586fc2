// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// How long all sessions were: by month in a chart, by year, and one by one.
CardPage {
    id: root

    required property OpenSessions sessions

    signal sessionChosen(string id)
    signal backWanted
    signal messageWanted(string words)

    title: qsTr("Hours of all sessions")
    listState: ledger.state
    errorText: ledger.errorText
    onRetryWanted: ledger.reload()
    emptyState: EmptyState {
        iconName: "clock-symbolic"
        heading: qsTr("No session was held yet")
        reason: qsTr("Once a session took place, both of you say how long it was. What both say the same of counts.")
        action: qsTr("Back to the sessions")
        onTriggered: root.backWanted()
    }
    actions: Kirigami.Action {
        text: qsTr("Back to the session")
        icon.name: Application.layoutDirection === Qt.RightToLeft ? "go-next-symbolic" : "go-previous-symbolic"
        displayHint: Kirigami.DisplayHint.KeepVisible
        onTriggered: root.backWanted()
    }

    SessionLedgerModel {
        id: ledger

        sessions: root.sessions
    }
    ColumnLayout {
        spacing: 0

        Kirigami.Heading {
            level: 1
            text: qsTr("Hours")
            font.weight: Font.DemiBold
        }
        Note {
            text: qsTr("An hour counts once both of you say the same; certifications ask for it by year.")
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
    Card {
        heading: qsTr("By month")

        GridLayout {
            columns: root.narrow ? 1 : 2
            columnSpacing: Kirigami.Units.gridUnit
            rowSpacing: Kirigami.Units.largeSpacing
            Layout.fillWidth: true

            ColumnLayout {
                spacing: Kirigami.Units.largeSpacing
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: root.narrow
                Layout.preferredWidth: Kirigami.Units.gridUnit * 10

                StatTile {
                    value: ledger.total
                    unit: qsTr("h", "unit of a number of hours")
                    note: ledger.totalNote
                }
                Repeater {
                    model: ledger.years

                    QQC2.Label {
                        required property string modelData

                        text: modelData
                    }
                }
            }
            ChartFrame {
                values: ledger.months
                whenHeading: qsTr("Month")
                valueHeading: qsTr("Time that both say")
                onMessageWanted: words => root.messageWanted(words)
                chart: HoursChart {
                    name: qsTr("Hours by month")
                    months: ledger.months
                    ticks: ledger.ticks
                }
            }
        }
    }
    Card {
        heading: qsTr("Session by session")
        spacing: 0

        Repeater {
            model: ledger

            LedgerRow {
                onChosen: root.sessionChosen(sessionId)
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
