// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// My case studies.
CardPage {
    id: root

    required property OpenCertification certification

    signal backWanted
    signal roomWanted(string room)

    title: qsTr("Case studies")
    listState: model.state
    errorText: model.errorText
    onRetryWanted: model.reload()
    emptyState: EmptyState {
        iconName: "document-edit-symbolic"
        heading: qsTr("No case study yet")
        reason: qsTr("A case study tells one piece of your work: what was there, what you decided, what came of it, and what shows it.")
        action: qsTr("Write a case study")
        onTriggered: root.roomWanted("case/")
    }
    actions: [
        Kirigami.Action {
            text: qsTr("Write a case study")
            icon.name: "list-add-symbolic"
            displayHint: Kirigami.DisplayHint.KeepVisible
            onTriggered: root.roomWanted("case/")
        },
        BackAction {
            page: root
            text: qsTr("Certification")
            onTriggered: root.backWanted()
        }
    ]

    CaseListModel {
        id: model

        certification: root.certification
    }
    Card {
        heading: qsTr("Case studies")
        note: qsTr("only you see them until you hand over a pack")
        spacing: Kirigami.Units.smallSpacing

        Repeater {
            model: model

            ListRow {
                id: row

                required title
                required property string caseId
                required property string notes

                note: notes
                face: "document-edit-symbolic"
                titleLines: 2
                onClicked: root.roomWanted("case/" + caseId)
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
