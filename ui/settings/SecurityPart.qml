// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components
import Waymark.Welcome

// What opens the workspace: passphrase, recovery sheet, and when it locks by itself.
ColumnLayout {
    id: root

    required property OpenSettings settings
    property int lockMinutes

    signal lockMinutesWanted(int minutes)

    spacing: Look.gap

    KeyKeeper {
        id: keeper

        settings: root.settings
    }
    PartHeading {
        title: qsTr("Security")
        note: qsTr("Name of the key that opens this workspace: %1").arg(keeper.keyName)
    }
    SheetCard {
        settings: root.settings
    }
    Card {
        heading: qsTr("Change the passphrase")

        SecretField {
            name: qsTr("The passphrase until now")
            problem: keeper.problem

            Kirigami.PasswordField {
                id: present

                placeholderText: ""
                enabled: !keeper.busy
                Accessible.name: qsTr("The passphrase until now")
                Accessible.description: qsTr("The passphrase until now")
                Layout.fillWidth: true
            }
        }
        NewPassphrase {
            id: next

            enabled: !keeper.busy
        }
        Note {
            text: qsTr("The workspace is written anew under another key, and so are its backups. Recovery sheets made before are of no use then.")
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        BusyLine {
            visible: keeper.busy
            text: qsTr("Checking the passphrase…")
        }
        QQC2.Button {
            text: qsTr("Change the passphrase")
            enabled: next.ready && present.text !== "" && !keeper.busy
            implicitHeight: Kirigami.Units.gridUnit * 1.85
            onClicked: keeper.change(present.text, next.passphrase)
        }
    }
    Card {
        heading: qsTr("Lock")

        RowLayout {
            spacing: Kirigami.Units.largeSpacing

            QQC2.Label {
                text: qsTr("Lock after so many minutes without a key or a click")
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
            QQC2.SpinBox {
                from: 0
                to: 240
                value: root.lockMinutes
                Accessible.name: qsTr("Minutes until it locks; 0 for never")
                onValueModified: root.lockMinutesWanted(value)
            }
        }
        Note {
            text: root.lockMinutes === 0 ? qsTr("It never locks by itself. Ctrl+L locks it at once.") : qsTr("What you were writing is kept. Ctrl+L locks at once.")
            wrapMode: Text.Wrap
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
