// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// What I write about somebody who asked for it, until I sign it.
Card {
    id: root

    required property Answering answering

    signal undoWanted
    signal redoWanted

    heading: qsTr("Your words")
    note: answering.summary

    Note {
        text: qsTr("Only you see them until you sign.")
    }
    QuietField {
        name: qsTr("Your words")
        value: root.answering.body
        placeholderText: qsTr("What did you see yourself, and what can you stand for?")
        Layout.fillWidth: true
        Layout.maximumWidth: Look.measure
        Layout.minimumHeight: Kirigami.Units.gridUnit * 8
        onTyped: words => root.answering.body = words
        onUndoWanted: root.undoWanted()
        onRedoWanted: root.redoWanted()
    }
    Rule {}
    Note {
        text: root.answering.signText
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    FailedState {
        visible: root.answering.problem !== ""
        text: root.answering.problem
        retry: false
        clockDoubted: root.answering.clockDoubted
        Layout.fillWidth: true
        onClockTrusted: root.answering.trustClock()
    }
    QQC2.ProgressBar {
        visible: root.answering.busy
        indeterminate: true
        Accessible.name: qsTr("Signing")
        Layout.fillWidth: true
    }
    PrimaryButton {
        visible: !root.answering.busy
        text: qsTr("Sign")
        onClicked: root.answering.sign()
    }
}
