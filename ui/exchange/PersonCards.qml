// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// How things stand with one person: to settle, came in, not received, has.
ColumnLayout {
    id: root

    required property OpenExchange exchange
    required property Correspondent person
    property bool narrow: false

    signal messageWanted(string words)
    signal undoOffered(string words)

    spacing: Look.gap

    RowLayout {
        spacing: Kirigami.Units.largeSpacing * 1.5

        PersonMark {
            initials: root.person.initials
            size: Kirigami.Units.gridUnit * 2.4
        }
        ColumnLayout {
            spacing: 0

            Kirigami.Heading {
                level: 1
                text: qsTr("You and %1").arg(root.person.firstName)
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            Note {
                text: root.person.lastText
                wrapMode: Text.Wrap
            }
        }
    }
    FailedState {
        visible: root.person.state === Correspondent.Failed
        text: root.person.errorText
        Layout.fillWidth: true
        onRetryWanted: root.person.reload()
    }
    FiveWords {
        visible: root.person.state === Correspondent.Ready && !root.person.confirmed
        person: root.person
    }
    SettleCards {
        id: settle

        exchange: root.exchange
        person: root.person.person
        firstName: root.person.firstName
        onMessageWanted: words => root.messageWanted(words)
        onUndoOffered: words => root.undoOffered(words)
    }
    AskingCards {
        exchange: root.exchange
        person: root.person
        onMessageWanted: words => root.messageWanted(words)
    }
    CameInCard {
        exchange: root.exchange
        person: root.person
        narrow: root.narrow
    }
    GridLayout {
        columns: root.narrow ? 1 : 2
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        uniformCellWidths: true
        Layout.fillHeight: true
        Layout.minimumHeight: implicitHeight

        SendCard {
            exchange: root.exchange
            person: root.person
            few: settle.visible
            Layout.fillHeight: true
        }
        HasCard {
            exchange: root.exchange
            person: root.person
            few: settle.visible
            Layout.fillHeight: true
        }
    }
}
