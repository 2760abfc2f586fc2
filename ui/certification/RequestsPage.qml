// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// What I asked others to sign about me, and what they asked of me.
CardPage {
    id: root

    required property OpenCertification certification

    signal backWanted
    signal roomWanted(string room)

    title: qsTr("Signed words")
    listState: model.state
    errorText: model.errorText
    onRetryWanted: model.reload()
    emptyState: EmptyState {
        iconName: "mail-message-symbolic"
        heading: qsTr("Nobody was asked yet")
        reason: qsTr("References, a mentor’s assessment, a recommendation: ask for them here. The request goes with the next parcel, and the answer comes back signed.")
        action: model.mayAsk ? qsTr("Ask somebody") : ""
        onTriggered: root.roomWanted("ask/reference")
    }
    actions: [
        Kirigami.Action {
            text: qsTr("Ask somebody")
            icon.name: "list-add-symbolic"
            displayHint: Kirigami.DisplayHint.KeepVisible
            enabled: model.mayAsk
            onTriggered: root.roomWanted("ask/reference")
        },
        BackAction {
            page: root
            text: qsTr("Certification")
            onTriggered: root.backWanted()
        }
    ]

    RequestListModel {
        id: model

        certification: root.certification
    }
    Card {
        heading: qsTr("Asked and answered")
        note: model.waiting > 0 ? qsTr("%n wait(s) for you", "", model.waiting) : ""
        spacing: Look.gap

        Repeater {
            model: model

            ReadinessRow {
                id: row

                required tally
                required status
                required property string requestId
                required property string title
                required property string notes

                name: title
                words: notes
                action: status === "missing" ? qsTr("Write and sign") : qsTr("Open")
                onActionWanted: root.roomWanted("request/" + requestId)
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
