// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// How the writing of a parcel goes, and what came of it.
ColumnLayout {
    id: root

    required property ParcelSending sending

    spacing: Look.gap / 2
    visible: sending.busy || sending.errorText !== "" || sending.resultText !== ""
    Layout.fillWidth: true

    RowLayout {
        visible: root.sending.busy
        spacing: Kirigami.Units.largeSpacing

        QQC2.ProgressBar {
            indeterminate: root.sending.progress === 0
            value: root.sending.progress
            Accessible.name: qsTr("Writing the parcel")
            Layout.fillWidth: true
        }
        TextAction {
            text: qsTr("Cancel")
            Accessible.name: qsTr("Stop writing the parcel")
            onClicked: root.sending.cancel()
        }
    }
    FailedState {
        visible: root.sending.errorText !== ""
        text: root.sending.errorText
        retry: false
        clockDoubted: root.sending.clockDoubted
        onClockTrusted: root.sending.trustClock()
        Layout.fillWidth: true
    }
    QQC2.Label {
        visible: text !== ""
        text: root.sending.resultText
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        font.pointSize: Look.noteSize
        Layout.fillWidth: true
        Accessible.role: Accessible.Notification
        Accessible.name: text
    }
    TextAction {
        visible: root.sending.files.length > 0
        text: qsTr("Show the folder")
        onClicked: root.sending.showFolder()
    }
}
