// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// Hours by category and period, and the certificates that they keep.
CardPage {
    id: root

    required property OpenCertification certification

    signal backWanted
    signal roomWanted(string room)

    title: qsTr("Hours and renewal")
    listState: renewals.state === RenewalModel.Empty ? RowListModel.Ready : renewals.state
    errorText: renewals.errorText
    onRetryWanted: renewals.reload()
    actions: BackAction {
        page: root
        text: qsTr("Certification")
        onTriggered: root.backWanted()
    }

    RenewalModel {
        id: renewals

        certification: root.certification
    }
    GridLayout {
        columns: root.narrow ? 1 : 2
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        Layout.fillWidth: true

        RenewalCard {
            model: renewals
            Layout.alignment: Qt.AlignTop
            onRoomWanted: room => root.roomWanted(room)
        }
        HoursCard {
            certification: root.certification
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: root.narrow
            Layout.minimumWidth: root.narrow ? 0 : Kirigami.Units.gridUnit * 17
            Layout.maximumWidth: root.narrow ? Number.POSITIVE_INFINITY : Kirigami.Units.gridUnit * 17
            onRoomWanted: room => root.roomWanted(room)
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
