// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// What was said to this person lately.
ColumnLayout {
    id: root

    required property OpenReviews reviews
    required property real space
    required property string callName

    signal attemptWanted(string id)

    spacing: Kirigami.Units.smallSpacing
    visible: rows.count > 0
    Layout.fillWidth: true

    SectionHeading {
        text: qsTr("Last reviews of %1").arg(root.callName)
        action: model.most <= 3 && rows.count === 3 ? qsTr("More") : ""
        onTriggered: model.most = 30
    }
    Repeater {
        id: rows

        model: LastReviewModel {
            id: model

            reviews: root.reviews
            space: root.space
        }

        ColumnLayout {
            id: row

            required property string attemptId
            required property string line
            required property string words
            required property bool accepted

            spacing: 0
            Layout.fillWidth: true

            TextAction {
                text: row.line
                Layout.fillWidth: true
                onClicked: root.attemptWanted(row.attemptId)
            }
            Note {
                visible: text !== ""
                text: row.words
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
        }
    }
}
