// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// The verdict, below everything: the signature is said before it is made.
ColumnLayout {
    id: root

    required property ReviewEditor editor
    property string nextName

    signal nextWanted

    spacing: 0

    Rule {}
    UnsavedBar {
        text: root.editor.saveProblem
        onRetryWanted: root.editor.flush()
        Layout.fillWidth: true
    }
    FailedState {
        visible: root.editor.problem !== ""
        text: root.editor.problem
        retry: false
        clockDoubted: root.editor.clockDoubted
        onClockTrusted: root.editor.trustClock()
        Layout.fillWidth: true
        Layout.margins: Kirigami.Units.largeSpacing
        Layout.bottomMargin: 0
    }
    GridLayout {
        id: bar

        columns: root.width > Kirigami.Units.gridUnit * 32 ? 2 : 1
        columnSpacing: Kirigami.Units.largeSpacing
        rowSpacing: Kirigami.Units.smallSpacing
        Layout.margins: Kirigami.Units.largeSpacing * 1.5
        Layout.leftMargin: Kirigami.Units.gridUnit * 1.25
        Layout.rightMargin: Look.pad

        Note {
            text: root.editor.sent ? root.editor.verdictText : root.editor.signatureText
            wrapMode: Text.Wrap
            maximumLineCount: 3
        }
        RowLayout {
            spacing: Kirigami.Units.largeSpacing
            Layout.alignment: Qt.AlignRight
            Layout.fillWidth: false

            QQC2.Button {
                visible: root.nextName !== ""
                flat: true
                text: qsTr("Next: %1").arg(root.nextName)
                display: bar.columns === 1 ? QQC2.AbstractButton.IconOnly : QQC2.AbstractButton.TextBesideIcon
                icon.name: "go-next-symbolic"
                QQC2.ToolTip.text: qsTr("Next (N)")
                QQC2.ToolTip.visible: hovered
                QQC2.ToolTip.delay: Kirigami.Units.toolTipDelay
                onClicked: root.nextWanted()
            }
            QQC2.Button {
                visible: root.editor.sent
                text: qsTr("Take it back")
                onClicked: root.editor.withdraw()
            }
            QQC2.Button {
                visible: !root.editor.sent
                enabled: !root.editor.busy
                text: qsTr("Send back")
                onClicked: root.editor.sendBack()
            }
            PrimaryButton {
                visible: !root.editor.sent
                enabled: !root.editor.busy
                text: root.editor.acceptAction
                onClicked: root.editor.accept()
            }
        }
    }
}
