// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// My key, the devices that write in my name, and how to declare one lost.
ColumnLayout {
    id: root

    required property OpenExchange exchange

    signal messageWanted(string words)
    signal undoOffered(string words)

    spacing: Look.gap

    DeviceListModel {
        id: devices

        exchange: root.exchange
        onRevoked: name => root.messageWanted(qsTr("‘%1’ is declared lost. Others learn of it with the next parcel that you send them.").arg(name))
        onFailed: words => root.messageWanted(words)
    }
    Kirigami.Heading {
        level: 1
        text: qsTr("Keys and devices")
        font.weight: Font.DemiBold
        Layout.fillWidth: true
    }
    SettleCards {
        exchange: root.exchange
        person: ""
        onMessageWanted: words => root.messageWanted(words)
        onUndoOffered: words => root.undoOffered(words)
    }
    Card {
        heading: qsTr("Your key")
        note: devices.name

        Body {
            text: qsTr("What you hand in, review or attest is signed with it. Others know it by the five words; it looks like this, and is no secret:")
        }
        QQC2.TextArea {
            text: devices.keyText
            readOnly: true
            selectByMouse: true
            wrapMode: TextEdit.Wrap
            background: null
            padding: 0
            font.family: "monospace"
            Accessible.name: qsTr("Your key")
            Accessible.readOnly: true
            Layout.fillWidth: true
        }
        Note {
            text: qsTr("It lives in this workspace, encrypted. The recovery sheet in Settings brings it back if the file is lost.")
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
    Card {
        heading: qsTr("Your devices")
        note: qsTr("each writes with a key of its own")

        FailedState {
            visible: devices.state === RowListModel.Failed
            text: devices.errorText
            Layout.fillWidth: true
            onRetryWanted: devices.reload()
        }
        Repeater {
            model: devices

            DeviceRow {
                onLost: sure.ask(index, name)
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }

    Kirigami.PromptDialog {
        id: sure

        property int row
        property string device

        function ask(index: int, name: string) {
            row = index;
            device = name;
            open();
        }

        title: qsTr("Is ‘%1’ lost?").arg(device)
        subtitle: qsTr("What it wrote until now counts; nothing after does, and nothing is sent to it any more. This cannot be taken back.")
        standardButtons: Kirigami.Dialog.Cancel
        customFooterActions: [
            Kirigami.Action {
                text: qsTr("Declare it lost")
                icon.name: "dialog-cancel-symbolic"
                onTriggered: {
                    sure.close();
                    devices.revoke(sure.row);
                }
            }
        ]
    }
}
