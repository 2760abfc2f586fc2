// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import QtQuick.Dialogs
import org.kde.kirigami as Kirigami
import Waymark.Components

// What came of the file that was opened last: what is in, who invites, or why nothing was taken in.
Card {
    id: root

    required property ParcelOpening opening
    readonly property bool failed: opening.state === ParcelOpening.Failed

    visible: opening.state !== ParcelOpening.Idle
    important: true
    tone: failed ? Kirigami.Theme.negativeTextColor : Kirigami.Theme.highlightColor
    spacing: Kirigami.Units.largeSpacing
    Layout.minimumHeight: visible ? implicitHeight : 0
    Accessible.role: failed ? Accessible.AlertMessage : Accessible.Notification
    Accessible.name: opening.heading
    Accessible.description: opening.text

    RowLayout {
        spacing: Kirigami.Units.largeSpacing

        Kirigami.Icon {
            source: root.failed ? "data-warning-symbolic" : "document-import-symbolic"
            isMask: true
            color: Look.ink(root.tone, Kirigami.Theme.textColor)
            implicitWidth: Kirigami.Units.iconSizes.small
            implicitHeight: implicitWidth
        }
        Kirigami.Heading {
            level: 4
            text: root.opening.heading
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        TextAction {
            visible: root.opening.state !== ParcelOpening.Opening
            text: qsTr("Close")
            Accessible.name: qsTr("Close this message")
            onClicked: root.opening.dismiss()
        }
    }
    RowLayout {
        visible: root.opening.state === ParcelOpening.Opening
        spacing: Kirigami.Units.largeSpacing

        QQC2.ProgressBar {
            indeterminate: !root.opening.cancellable || root.opening.progress === 0
            value: root.opening.progress
            Accessible.name: root.opening.heading
            Layout.fillWidth: true
        }
        TextAction {
            visible: root.opening.cancellable
            text: qsTr("Cancel")
            Accessible.name: qsTr("Stop opening the parcel")
            onClicked: root.opening.cancel()
        }
    }
    Body {
        visible: text !== ""
        text: root.opening.text
    }
    QQC2.Button {
        visible: root.opening.clockDoubted
        text: qsTr("My clock is right: sign")
        onClicked: root.opening.trustClock()
    }
    PrimaryButton {
        visible: root.opening.state === ParcelOpening.Invited && !root.opening.clockDoubted
        text: qsTr("Accept and save the answer…")
        onClicked: answerDialog.open()
    }

    FileDialog {
        id: answerDialog

        title: qsTr("Save the answer")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "waymark-answer"
        nameFilters: [qsTr("Answers (%1)").arg("*.waymark-answer")]
        onAccepted: root.opening.accept(selectedFile)
    }
}
