// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// How far I am for what I chose: every requirement with what counts for it, and the way to where it is worked on.
CardPage {
    id: root

    required property OpenCertification certification

    signal backWanted
    signal roomWanted(string room)
    signal messageWanted(string words)

    title: qsTr("Certification and readiness")
    listState: model.state === ReadinessModel.Empty ? ReadinessModel.Ready : model.state
    errorText: model.errorText
    onRetryWanted: model.reload()
    actions: Kirigami.Action {
        text: qsTr("Record")
        icon.name: Look.mirrored ? "go-next-symbolic" : "go-previous-symbolic"
        displayHint: Kirigami.DisplayHint.KeepVisible
        shortcut: sight.onTop ? "Alt+Left" : ""
        onTriggered: root.backWanted()
    }

    PageTop {
        id: sight

        page: root
    }
    ReadinessModel {
        id: model

        certification: root.certification
        onFailed: message => root.messageWanted(message)
    }
    Card {
        visible: root.certification.waiting > 0
        important: true
        heading: qsTr("%n request(s) for your words", "", root.certification.waiting)
        action: qsTr("Read and answer")
        Layout.minimumHeight: visible ? implicitHeight : 0
        onActionChosen: root.roomWanted("requests")
    }
    GridLayout {
        columns: root.narrow ? 1 : 2
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        Layout.fillWidth: true

        ChecklistCard {
            model: model
            Layout.alignment: Qt.AlignTop
            onRoomWanted: room => root.roomWanted(room)
        }
        ColumnLayout {
            spacing: Look.gap
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: root.narrow
            Layout.minimumWidth: root.narrow ? 0 : Kirigami.Units.gridUnit * 19
            Layout.maximumWidth: root.narrow ? Number.POSITIVE_INFINITY : Kirigami.Units.gridUnit * 19

            AimCard {
                model: model
            }
            RoomsCard {
                pack: model.pack ? model.aimId : ""
                onRoomWanted: room => root.roomWanted(room)
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
