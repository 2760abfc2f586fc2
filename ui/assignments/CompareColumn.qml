// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// One side of a comparison: an attempt that is chosen here, or the draft.
ColumnLayout {
    id: root

    required property AssignmentOverview overview
    required property DraftEditor draft
    required property int row
    property bool drafting: false

    spacing: 0
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    Accessible.role: Accessible.Grouping

    AttemptView {
        id: view

        assignments: root.overview.assignments
        attemptId: root.overview.attempts.idAt(root.row)
    }
    RowLayout {
        spacing: Kirigami.Units.largeSpacing
        Layout.margins: Kirigami.Units.gridUnit * 1.25
        Layout.bottomMargin: Look.gap

        ChoiceBox {
            model: root.overview.attempts
            textRole: "name"
            currentIndex: root.row
            enabled: !root.drafting
            Accessible.name: qsTr("Which attempt")
            onActivated: index => root.row = index
        }
        Note {
            text: root.drafting ? root.draft.summary : view.reviewed ? view.verdictText : view.notes
        }
        CheckOption {
            visible: !root.overview.accepted
            text: qsTr("The draft")
            checked: root.drafting
            onToggled: root.drafting = checked
        }
    }
    FrozenText {
        text: root.drafting ? root.draft.body : view.body
        comments: root.drafting ? null : view.comments
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
