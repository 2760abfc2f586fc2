// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import QtQuick.Dialogs
import org.kde.kirigami as Kirigami
import Waymark.Components

// What somebody has not received, and the parcel that brings it.
Card {
    id: root

    required property OpenExchange exchange
    required property Correspondent person
    property bool all: false
    // Something more urgent stands above.
    property bool few: false

    heading: model.total > 0 ? qsTr("%1 has not received this yet").arg(person.firstName) : qsTr("Nothing waits for %1").arg(person.firstName)
    note: model.total > 0 ? model.total.toLocaleString(Qt.locale(), "f", 0) : ""
    spacing: Kirigami.Units.largeSpacing

    ExchangeThingsModel {
        id: model

        exchange: root.exchange
        person: root.person.person
        what: ExchangeThingsModel.NotReceived
        shownAtMost: root.all ? ExchangeThingsModel.Most : root.few ? 3 : 5
    }
    ParcelSending {
        id: sending

        exchange: root.exchange
        person: root.person.person
        firstName: root.person.firstName
    }
    Repeater {
        model: model

        ThingRow {}
    }
    MoreAction {
        model: model
        all: root.all
        onFlipped: root.all = !root.all
    }
    FailedState {
        visible: model.state === RowListModel.Failed
        text: model.errorText
        Layout.fillWidth: true
        onRetryWanted: model.reload()
    }
    Note {
        visible: root.person.missingText !== ""
        text: root.person.missingText
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    Item {
        Layout.fillHeight: true
    }
    Rule {}
    SendResult {
        sending: sending
    }
    QQC2.Label {
        visible: sending.resultText === "" || root.person.hasToSend
        text: root.person.sendText
        wrapMode: Text.Wrap
        font.pointSize: Look.noteSize
        Layout.fillWidth: true
    }
    Flow {
        spacing: Kirigami.Units.largeSpacing
        Layout.fillWidth: true
        enabled: !sending.busy

        PrimaryButton {
            visible: root.person.hasToSend
            text: sending.folderName !== "" ? qsTr("Put in ‘%1’").arg(sending.folderName) : qsTr("Save a parcel…")
            onClicked: sending.folderName !== "" ? sending.send() : sendDialog.open()
        }
        QQC2.Button {
            visible: root.person.hasToSend && sending.folderName !== ""
            text: qsTr("Save elsewhere…")
            implicitHeight: Kirigami.Units.gridUnit * 1.85
            onClicked: sendDialog.open()
        }
        QQC2.Button {
            visible: root.person.hasSent && !root.person.hasToSend
            text: qsTr("Send it once more…")
            implicitHeight: Kirigami.Units.gridUnit * 1.85
            onClicked: againDialog.open()
        }
    }

    FolderDialog {
        id: sendDialog

        title: qsTr("Where to save the parcel for %1").arg(root.person.firstName)
        currentFolder: sending.folder
        onAccepted: sending.sendTo(selectedFolder)
    }
    FolderDialog {
        id: againDialog

        title: qsTr("Where to save the parcel for %1").arg(root.person.firstName)
        currentFolder: sending.folder
        onAccepted: sending.sendAgain(selectedFolder)
    }
}
