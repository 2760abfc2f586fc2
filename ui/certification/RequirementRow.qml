// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// One requirement, the way to where it is worked on, and on demand what counts for it and where its number comes from.
ColumnLayout {
    id: root

    required property string name
    required property string words
    required property string tally
    required property string status
    required property string room
    required property list<string> counted
    required property string source
    required property bool uncertain

    signal roomWanted(string room)

    function actionText(room: string): string {
        switch (room.split("/")[0]) {
        case "assignments:":
            return qsTr("Open the assignments");
        case "sessions:":
            return qsTr("Open the sessions");
        case "competencies:":
            return qsTr("Show the gap");
        case "career":
            return qsTr("Open the career");
        case "ask":
            return qsTr("Ask for it");
        case "cases":
        case "skills":
        case "summary":
        case "presentation":
            return qsTr("Write");
        default:
            return "";
        }
    }

    spacing: Kirigami.Units.smallSpacing
    Layout.fillWidth: true

    ReadinessRow {
        name: root.name
        words: root.words
        tally: root.tally
        status: root.status
        action: root.actionText(root.room)
        onActionWanted: root.roomWanted(root.room)
    }
    ColumnLayout {
        spacing: 2
        Layout.leftMargin: Kirigami.Units.gridUnit + Kirigami.Units.largeSpacing * 1.25

        TextAction {
            visible: root.counted.length > 0 || root.source !== ""
            text: more.wanted ? qsTr("Show less") : root.uncertain ? qsTr("What counts, and the uncertain source") : qsTr("What counts, and the source")
            Accessible.name: qsTr("%1: %2").arg(root.name).arg(text)
            onClicked: more.wanted = !more.wanted
        }
        Part {
            id: more

            wanted: false
            sourceComponent: ColumnLayout {
                spacing: 2

                Note {
                    visible: root.counted.length === 0
                    text: qsTr("Nothing counts yet.")
                }
                Repeater {
                    model: root.counted

                    Note {
                        required property string modelData

                        text: modelData
                        textFormat: Text.PlainText
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                    }
                }
                Note {
                    visible: text !== ""
                    text: root.source
                    textFormat: Text.PlainText
                    wrapMode: Text.WrapAnywhere
                    elide: Text.ElideNone
                    Layout.topMargin: Kirigami.Units.smallSpacing
                }
            }
        }
    }
}
