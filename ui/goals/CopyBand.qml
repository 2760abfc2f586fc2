// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// Above a goal that is a copy in a mentorship: whose it is, why it is only read here, and what can be done about it.
Card {
    id: root

    // Empty where it is my own goal.
    required property string owner
    required property list<string> people
    readonly property bool mine: owner === ""

    signal originalWanted
    signal menteeWanted
    signal assignmentWanted

    heading: mine ? qsTr("What you show of your goal") : qsTr("%1’s goal").arg(owner)

    Body {
        text: root.mine ? qsTr("%1 reads this copy. It follows your goal by itself; write in the goal itself.").arg(root.people.join(", ")) : qsTr("%1 shows it to you and writes it; here it is only read. It follows with each parcel. Talk about it, or give an assignment that helps with it.").arg(root.owner)
        textFormat: Text.PlainText
    }
    Flow {
        spacing: Kirigami.Units.largeSpacing
        Layout.fillWidth: true

        QQC2.Button {
            visible: root.mine
            text: qsTr("Open the goal itself")
            onClicked: root.originalWanted()
        }
        QQC2.Button {
            visible: !root.mine
            text: qsTr("Give an assignment")
            icon.name: "list-add"
            onClicked: root.assignmentWanted()
        }
        QQC2.Button {
            visible: !root.mine
            text: qsTr("Everything with %1").arg(root.owner)
            icon.name: "system-users-symbolic"
            onClicked: root.menteeWanted()
        }
    }
}
