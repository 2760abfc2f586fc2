// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// The column with the list of things: search on top, rows below; loading, empty and failed drawn in their place.
Kirigami.ScrollablePage {
    id: root

    required property ListView rows
    property int listState: RowListModel.Ready
    property string errorText
    property string searchHint
    property string searchText: ""
    property alias above: top.data
    property Component emptyState

    signal retryWanted

    function findHere() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    padding: 0
    flickable: rows
    verticalScrollBarPolicy: QQC2.ScrollBar.AlwaysOff
    Kirigami.Theme.colorSet: Kirigami.Theme.View
    Kirigami.Theme.inherit: false
    globalToolBarStyle: Kirigami.ApplicationHeaderStyle.ToolBar
    header: ColumnLayout {
        spacing: Kirigami.Units.smallSpacing

        Kirigami.SearchField {
            id: search

            placeholderText: root.searchHint
            Accessible.name: root.searchHint
            Layout.fillWidth: true
            Layout.margins: Kirigami.Units.largeSpacing
            Layout.bottomMargin: 0
            onTextChanged: root.searchText = text
            Keys.onDownPressed: root.rows.forceActiveFocus(Qt.TabFocusReason)
            Keys.onEscapePressed: clear()
        }
        ColumnLayout {
            id: top

            Layout.fillWidth: true
            Layout.leftMargin: Kirigami.Units.largeSpacing
            Layout.rightMargin: Kirigami.Units.largeSpacing
        }
    }
    children: [
        PageBar {
            page: root
        },
        LoadingState {
            active: root.listState === RowListModel.Loading
            anchors.fill: parent
            anchors.margins: Look.pad
        },
        Loader {
            active: root.listState === RowListModel.Empty
            sourceComponent: root.emptyState
            anchors.centerIn: parent
            width: parent.width - Look.pad * 2
        },
        FailedState {
            visible: root.listState === RowListModel.Failed
            text: root.errorText
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Look.pad
            onRetryWanted: root.retryWanted()
        }
    ]
}
