// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// What the chosen row of the list is about, with whatever file was opened last on top.
CardPage {
    id: root

    required property OpenExchange exchange
    required property ParcelOpening opening
    property string current

    signal fileWanted
    signal chosen(string id)
    signal messageWanted(string words)
    signal undoOffered(string words)

    function partFor(row: string): Component {
        if (row.startsWith("person:"))
            return personCards;
        if (row.startsWith("invitation:"))
            return invitationCards;
        if (row === "devices")
            return deviceCards;
        return inviteCards;
    }

    title: qsTr("Exchange")
    titleDelegate: RowLayout {
        spacing: Kirigami.Units.largeSpacing

        TrustMark {
            visible: text !== ""
            trust: person.trust
            text: root.current.startsWith("person:") ? person.trustText : ""
            Layout.fillWidth: true
        }
    }
    actions: [
        Kirigami.Action {
            text: qsTr("Open a parcel…")
            icon.name: "document-open-symbolic"
            displayHint: Kirigami.DisplayHint.KeepVisible
            onTriggered: root.fileWanted()
        }
    ]

    Correspondent {
        id: person

        exchange: root.exchange
        person: root.current.startsWith("person:") ? root.current.slice(7) : ""
        onConfirmedNow: root.messageWanted(qsTr("%1 is confirmed: what that key signs is from %2.").arg(name).arg(firstName))
        onForgotten: root.chosen("invite")
        onFailed: words => root.messageWanted(words)
    }
    OpenedNotice {
        opening: root.opening
    }
    Loader {
        sourceComponent: root.partFor(root.current)
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: implicitHeight
    }
    Component {
        id: personCards

        PersonCards {
            exchange: root.exchange
            person: person
            narrow: root.narrow
            onMessageWanted: words => root.messageWanted(words)
            onUndoOffered: words => root.undoOffered(words)
        }
    }
    Component {
        id: inviteCards

        InviteCards {
            exchange: root.exchange
            narrow: root.narrow
            onMade: id => root.chosen("invitation:" + id)
            onFileWanted: root.fileWanted()
        }
    }
    Component {
        id: invitationCards

        InvitationCards {
            exchange: root.exchange
            invitation: root.current.slice(11)
            onFileWanted: root.fileWanted()
            onWithdrawn: {
                root.chosen("invite");
                root.messageWanted(qsTr("The invitation is taken back. Nobody can accept it any more."));
            }
        }
    }
    Component {
        id: deviceCards

        DeviceCards {
            exchange: root.exchange
            onMessageWanted: words => root.messageWanted(words)
            onUndoOffered: words => root.undoOffered(words)
        }
    }
}
