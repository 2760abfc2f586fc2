// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Components

// The skills narrative: one text for each pillar.
CardPage {
    id: root

    required property OpenCertification certification

    signal backWanted
    signal roomWanted(string room)

    title: qsTr("Skills, pillar by pillar")
    listState: model.state
    errorText: model.errorText
    onRetryWanted: model.reload()
    actions: BackAction {
        page: root
        text: qsTr("Certification")
        onTriggered: root.backWanted()
    }

    SkillsModel {
        id: model

        certification: root.certification
    }
    Card {
        heading: qsTr("Skills, pillar by pillar")
        note: model.tally
        spacing: Look.gap

        Body {
            text: qsTr("For each pillar tell what you did that shows the skill. One text serves every certification that asks for it.")
        }
        Repeater {
            model: model

            ReadinessRow {
                id: row

                required status
                required property string topic
                required property string title
                required property string notes

                name: title
                tally: notes
                action: status === "missing" ? qsTr("Write") : qsTr("Read and write")
                onActionWanted: root.roomWanted("skills/" + topic)
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
