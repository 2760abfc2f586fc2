// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import QtQuick.Dialogs
import org.kde.kirigami as Kirigami
import Waymark.Components

// Checks a record that somebody gave me: what holds, and by whose key.
CardPage {
    id: root

    required property OpenRecord record

    signal backWanted

    title: qsTr("Check a record")
    actions: [
        Kirigami.Action {
            text: qsTr("My record")
            icon.name: "view-certificate-symbolic"
            displayHint: Kirigami.DisplayHint.KeepVisible
            onTriggered: root.backWanted()
        }
    ]

    RecordCheck {
        id: check

        record: root.record
    }
    DropArea {
        keys: ["text/uri-list"]
        implicitHeight: asking.implicitHeight
        Layout.fillWidth: true
        Layout.minimumHeight: implicitHeight
        onDropped: drop => check.check(drop.urls[0])

        Card {
            id: asking

            anchors.fill: parent
            heading: qsTr("Is this record what was signed?")

            Body {
                text: qsTr("Open the file that ends in .json, or drop it here. It is checked on this computer, without a network; nothing of it is kept.")
            }
            QQC2.ProgressBar {
                visible: check.busy
                indeterminate: true
                Accessible.name: qsTr("Checking")
                Layout.fillWidth: true
            }
            PrimaryButton {
                text: qsTr("Open a record…")
                enabled: !check.busy
                onClicked: dialog.open()
            }
        }
    }
    Card {
        visible: check.done
        important: true
        tone: check.holds ? Kirigami.Theme.positiveTextColor : Kirigami.Theme.negativeTextColor
        spacing: Look.gap
        Layout.minimumHeight: visible ? implicitHeight : 0
        Accessible.name: check.verdict

        RowLayout {
            spacing: Kirigami.Units.largeSpacing

            Kirigami.Icon {
                source: check.holds ? "dialog-ok-symbolic" : "data-warning-symbolic"
                isMask: true
                color: Look.ink(check.holds ? Kirigami.Theme.positiveTextColor : Kirigami.Theme.negativeTextColor, Kirigami.Theme.textColor)
                implicitWidth: Kirigami.Units.iconSizes.smallMedium
                implicitHeight: implicitWidth
            }
            Kirigami.Heading {
                level: 4
                text: check.verdict
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        Body {
            text: check.explanation
        }
        Timeline {
            model: check
            Layout.fillWidth: true
        }
    }
    Item {
        Layout.fillHeight: true
    }

    FileDialog {
        id: dialog

        title: qsTr("Open a record")
        nameFilters: [qsTr("Signed records (%1)").arg("*.json"), qsTr("All files (%1)").arg("*")]
        onAccepted: check.check(selectedFile)
    }
}
