// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// What handing in freezes, said before it is done, here and not in a window of its own.
ColumnLayout {
    id: root

    required property DraftEditor draft
    // Something waits for its review already: then this is not the thing to do next.
    property bool again: false

    spacing: Kirigami.Units.largeSpacing
    Layout.fillWidth: true

    SectionHeading {
        text: qsTr("Hand in")
    }
    QQC2.Label {
        text: root.draft.handInText
        wrapMode: Text.Wrap
        font.pointSize: Look.noteSize
        Layout.fillWidth: true
    }
    ChoiceBox {
        visible: root.draft.recipients.length > 0
        model: root.draft.recipients
        currentIndex: root.draft.recipient
        Accessible.name: qsTr("To whom")
        Layout.fillWidth: true
        onActivated: index => root.draft.recipient = index
    }
    CheckOption {
        id: own

        text: qsTr("This is my own work")
        checked: true
    }
    PrimaryButton {
        visible: !root.again
        text: root.draft.handInAction
        onClicked: root.draft.handIn(own.checked)
    }
    QQC2.Button {
        visible: root.again
        text: root.draft.handInAction
        onClicked: root.draft.handIn(own.checked)
    }
    FailedState {
        visible: root.draft.handInProblem !== ""
        text: root.draft.handInProblem
        retry: false
        Layout.fillWidth: true
    }
    Note {
        visible: text !== ""
        text: root.draft.handInHint
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        color: Look.ink(Kirigami.Theme.neutralTextColor, Kirigami.Theme.textColor)
    }
}
