// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// What came and what went, like a diary.
Kirigami.ScrollablePage {
    id: root

    required property OpenExchange exchange
    required property ParcelOpening opening

    signal fileWanted

    title: qsTr("Journal of exchange")
    padding: 0
    verticalScrollBarPolicy: QQC2.ScrollBar.AlwaysOff
    Kirigami.Theme.colorSet: Kirigami.Theme.View
    Kirigami.Theme.inherit: false
    actions: [
        Kirigami.Action {
            text: qsTr("Open a parcel…")
            icon.name: "document-open-symbolic"
            displayHint: Kirigami.DisplayHint.KeepVisible
            onTriggered: root.fileWanted()
        }
    ]

    children: PageBar {
        page: root
    }

    ListView {
        id: list

        model: ExchangeDiaryModel {
            id: model

            exchange: root.exchange
        }
        activeFocusOnTab: true
        keyNavigationEnabled: true
        spacing: Kirigami.Units.smallSpacing
        leftMargin: Look.pad
        rightMargin: Look.pad
        topMargin: Look.pad
        bottomMargin: Look.pad
        header: ColumnLayout {
            width: list.width - Look.pad * 2

            OpenedNotice {
                opening: root.opening
                Layout.bottomMargin: Look.gap
            }
        }
        section.property: "day"
        section.delegate: Kirigami.Heading {
            required property string section

            level: 4
            text: section
            width: list.width - Look.pad * 2
            font.weight: Font.DemiBold
            topPadding: Look.pad
            bottomPadding: Kirigami.Units.smallSpacing
        }
        delegate: DiaryRow {
            width: list.width - Look.pad * 2
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What came and what went")

        LoadingState {
            anchors.left: parent.left
            anchors.right: parent.right
            active: model.state === RowListModel.Loading
        }
        EmptyState {
            anchors.centerIn: parent
            width: parent.width - Look.pad * 2
            visible: model.state === RowListModel.Empty
            iconName: "view-history-symbolic"
            heading: qsTr("Nothing came or went yet")
            reason: qsTr("Every parcel that you make or open is noted here, and what came of it.")
        }
        FailedState {
            anchors.left: parent.left
            anchors.right: parent.right
            visible: model.state === RowListModel.Failed
            text: model.errorText
            onRetryWanted: model.reload()
        }
    }
}
