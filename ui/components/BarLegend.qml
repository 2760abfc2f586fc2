// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

// What the signs of a BarScale say.
Flow {
    id: root

    spacing: Kirigami.Units.largeSpacing

    Repeater {
        model: [
            {
                sign: "mentor",
                words: qsTr("Mentor")
            },
            {
                sign: "self",
                words: qsTr("Self")
            },
            {
                sign: "peer",
                words: qsTr("Peer")
            },
            {
                sign: "certified",
                words: qsTr("Certification")
            },
            {
                sign: "target",
                words: qsTr("Target")
            }
        ]

        Row {
            id: entry

            required property var modelData

            spacing: Kirigami.Units.smallSpacing * 1.5

            LevelSign {
                anchors.verticalCenter: parent.verticalCenter
                sign: entry.modelData.sign
            }
            Note {
                text: entry.modelData.words
            }
        }
    }
}
