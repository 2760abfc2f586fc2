// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// One mentee in full: what was agreed, what she shares, and what I signed.
CardPage {
    id: root

    required property OpenMentees mentees
    required property real space

    signal backWanted
    signal attemptChosen(string attempt)
    signal goalChosen(string goal)
    signal giveWanted

    title: overview.name
    listState: overview.state === MenteeOverview.Loading ? RowListModel.Loading : overview.state === MenteeOverview.Failed ? RowListModel.Failed : RowListModel.Ready
    errorText: overview.errorText
    onRetryWanted: overview.reload()
    actions: [
        Kirigami.Action {
            text: qsTr("All mentees")
            icon.name: "go-previous-symbolic"
            displayHint: Kirigami.DisplayHint.KeepVisible
            onTriggered: root.backWanted()
        },
        Kirigami.Action {
            text: qsTr("Give an assignment")
            icon.name: "list-add"
            displayHint: Kirigami.DisplayHint.KeepVisible
            onTriggered: root.giveWanted()
        }
    ]

    MenteeOverview {
        id: overview

        mentees: root.mentees
        space: root.space
    }
    AgreementCard {
        overview: overview
    }
    GridLayout {
        columns: root.narrow ? 1 : 2
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        uniformCellWidths: true

        LineCard {
            heading: qsTr("Assignments")
            lines: overview.assignments
            nothing: qsTr("%1 shares no assignment yet. You can give one.").arg(overview.callName)
            onAttemptChosen: attempt => root.attemptChosen(attempt)
            Layout.alignment: Qt.AlignTop
        }
        ColumnLayout {
            spacing: Look.gap
            Layout.alignment: Qt.AlignTop

            Card {
                heading: qsTr("Goals that %1 shares").arg(overview.callName)

                Repeater {
                    id: goals

                    model: overview.goals

                    GoalLine {
                        onClicked: root.goalChosen(goal)
                    }
                }
                Note {
                    visible: goals.count === 0
                    text: qsTr("None so far. What is not shared stays with %1.").arg(overview.callName)
                    wrapMode: Text.Wrap
                }
            }
            LineCard {
                heading: qsTr("What you signed")
                lines: overview.signatures
                nothing: qsTr("Nothing yet. You can attest a competency when you accept an attempt.")
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
