// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// An attempt as it was handed in: the comments beside its words, what the mentor said above, the rubric at the side.
Item {
    id: root

    required property AssignmentOverview overview
    required property AttemptView attempt
    required property bool wide

    signal attemptChosen(string id)

    GridLayout {
        anchors.fill: parent
        visible: root.attempt.state === AttemptView.Ready
        columns: root.wide ? 3 : 1
        columnSpacing: 0
        rowSpacing: 0

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            AssignmentHeading {
                overview: root.overview
                Layout.margins: Kirigami.Units.gridUnit * 1.25
                Layout.bottomMargin: Look.gap
            }
            OverallWords {
                attempt: root.attempt
                Layout.leftMargin: Kirigami.Units.gridUnit * 1.25
                Layout.rightMargin: Kirigami.Units.gridUnit * 1.25
                Layout.bottomMargin: Look.gap
                Layout.maximumHeight: Math.max(Kirigami.Units.gridUnit * 5, root.height * 0.35)
            }
            FrozenText {
                text: root.attempt.body
                comments: root.attempt.comments
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: Kirigami.Units.gridUnit * 6
            }
        }
        Rectangle {
            implicitWidth: 1
            implicitHeight: 1
            color: Look.edge(Kirigami.Theme.textColor)
            Layout.fillHeight: root.wide
            Layout.fillWidth: !root.wide
        }
        AttemptSide {
            overview: root.overview
            attempt: root.attempt
            wide: root.wide
            Layout.preferredHeight: root.wide ? -1 : Math.min(implicitHeight, root.height * 0.45)
            onAttemptChosen: id => root.attemptChosen(id)
        }
    }
    LoadingState {
        active: root.attempt.attemptId !== "" && root.attempt.state === AttemptView.Loading
        anchors.fill: parent
        anchors.margins: Kirigami.Units.gridUnit * 1.5
    }
    FailedState {
        visible: root.attempt.state === AttemptView.Failed
        text: root.attempt.errorText
        anchors.centerIn: parent
        width: Math.min(parent.width - Look.pad * 2, Look.measure)
        onRetryWanted: root.attempt.reload()
    }
}
