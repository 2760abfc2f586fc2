// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// How a goal stands today, in under a minute: the number, the confidence, a word. Ctrl+Return saves.
Card {
    id: root

    required property CheckInEditor checkIn
    property string unit
    property bool measured: true
    readonly property bool narrow: width < Kirigami.Units.gridUnit * 30

    function begin() {
        (measured ? progress : confidence).forceActiveFocus(Qt.OtherFocusReason);
    }

    component Field: ProseField {
        Layout.fillWidth: true
        onAccepted: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }
    component Name: Note {
        Layout.fillWidth: false
        Layout.preferredWidth: Kirigami.Units.gridUnit * 5.5
    }

    heading: root.checkIn.correcting ? qsTr("Correct a check-in") : qsTr("Check in")
    note: qsTr("Everything is optional; one answer is enough.")
    important: true
    Keys.onPressed: event => {
        if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && (event.modifiers & Qt.ControlModifier)) {
            root.checkIn.save();
            event.accepted = true;
        } else if (event.key === Qt.Key_Escape) {
            root.checkIn.cancel();
            event.accepted = true;
        }
    }

    GridLayout {
        columns: root.narrow ? 1 : 4
        columnSpacing: Kirigami.Units.largeSpacing
        rowSpacing: Kirigami.Units.smallSpacing * 1.5
        Layout.fillWidth: true

        Name {
            text: qsTr("Now at")
            visible: root.measured
        }
        QQC2.TextField {
            id: progress

            visible: root.measured
            text: root.checkIn.progress
            inputMethodHints: Qt.ImhFormattedNumbersOnly
            placeholderText: root.unit === "" ? qsTr("a number") : root.unit
            Accessible.name: root.checkIn.progressValid ? qsTr("Now at") : qsTr("Now at: this is no number")
            color: root.checkIn.progressValid ? Kirigami.Theme.textColor : Look.ink(Kirigami.Theme.negativeTextColor, Kirigami.Theme.textColor)
            Layout.fillWidth: true
            onTextEdited: root.checkIn.progress = text
            onAccepted: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        }
        Name {
            text: qsTr("Day")
        }
        DayField {
            name: qsTr("Day of the check-in")
            value: root.checkIn.day
            today: root.checkIn.today
            onPicked: day => root.checkIn.day = day
            Layout.fillWidth: true
        }
        Name {
            text: qsTr("Confidence")
        }
        ConfidencePicker {
            id: confidence

            value: root.checkIn.confidence
            onPicked: value => root.checkIn.confidence = value
            Layout.columnSpan: root.narrow || !root.measured ? 1 : 3
            Layout.fillWidth: true
        }
        Name {
            text: qsTr("What happened")
        }
        Field {
            text: root.checkIn.note
            Accessible.name: qsTr("What happened")
            Layout.columnSpan: root.narrow ? 1 : 3
            onTextEdited: root.checkIn.note = text
        }
        Name {
            text: qsTr("In the way")
        }
        Field {
            text: root.checkIn.blocker
            placeholderText: qsTr("nothing")
            Accessible.name: qsTr("What is in the way")
            onTextEdited: root.checkIn.blocker = text
        }
        Name {
            text: qsTr("Help wanted")
        }
        Field {
            text: root.checkIn.help
            placeholderText: qsTr("none")
            Accessible.name: qsTr("Help that is wanted")
            onTextEdited: root.checkIn.help = text
        }
    }
    FailedState {
        visible: root.checkIn.problem !== ""
        text: root.checkIn.problem
        retry: false
        Layout.fillWidth: true
    }
    CheckInButtons {
        checkIn: root.checkIn
    }
}
