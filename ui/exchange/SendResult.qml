// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Waymark.Components

// How the writing of a parcel goes, and what came of it.
ColumnLayout {
    id: root

    required property ParcelSending sending

    spacing: Look.gap / 2
    visible: sending.busy || sending.errorText !== "" || sending.resultText !== ""
    Layout.fillWidth: true

    QQC2.ProgressBar {
        visible: root.sending.busy
        indeterminate: true
        Accessible.name: qsTr("Writing the parcel")
        Layout.fillWidth: true
    }
    FailedState {
        visible: root.sending.errorText !== ""
        text: root.sending.errorText
        retry: false
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
