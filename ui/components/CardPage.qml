// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// A page of cards: fills a tall window, scrolls in a short one. Where listState says so, the page shows that it is
// loading, that it failed, or the emptyState, in place of the cards.
Kirigami.ScrollablePage {
    id: root

    default property alias cards: column.data
    property int listState: RowListModel.Ready
    property string errorText
    property Component emptyState
    // Why what was typed is not saved; empty where all is well.
    property string saveProblem
    readonly property bool ready: listState === RowListModel.Ready
    // Too narrow for two columns of cards side by side.
    readonly property bool narrow: width < Kirigami.Units.gridUnit * 42

    signal retryWanted
    signal saveWanted

    // Later, not as a binding: the height of the content must not hang on the height of the view.
    function fit() {
        area.room = height - topPadding - bottomPadding;
    }

    padding: Look.pad
    verticalScrollBarPolicy: QQC2.ScrollBar.AlwaysOff
    Kirigami.Theme.colorSet: Kirigami.Theme.Window
    Kirigami.Theme.inherit: false
    onHeightChanged: Qt.callLater(fit)
    Component.onCompleted: Qt.callLater(fit)
    children: PageBar {
        page: root
    }
    footer: UnsavedBar {
        text: root.saveProblem
        onRetryWanted: root.saveWanted()
    }

    Connections {
        target: root.flickable

        function onHeightChanged() {
            Qt.callLater(root.fit);
        }
    }
    Item {
        id: area

        property real room: 0

        implicitHeight: root.ready ? Math.max(column.implicitHeight, room) : room

        ColumnLayout {
            id: column

            anchors.fill: parent
            visible: root.ready
            spacing: Look.gap
        }
        LoadingState {
            anchors.left: parent.left
            anchors.right: parent.right
            active: root.listState === RowListModel.Loading
        }
        Loader {
            anchors.centerIn: parent
            width: parent.width
            active: root.listState === RowListModel.Empty
            sourceComponent: root.emptyState
        }
        FailedState {
            anchors.left: parent.left
            anchors.right: parent.right
            visible: root.listState === RowListModel.Failed
            text: root.errorText
            onRetryWanted: root.retryWanted()
        }
    }
}
