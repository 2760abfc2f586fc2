// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// The handbook: contents at the side, the page beside them; one of the two where there is no room for both.
Kirigami.Page {
    id: root

    required property Handbook handbook
    // Lies over another page, which comes back when it is closed.
    property bool over: false
    readonly property bool narrow: width < Kirigami.Units.gridUnit * 38
    property bool choosing: false

    signal closeWanted

    function findHere() {
        choosing = true;
        contents.findHere();
    }
    function choose(page: string) {
        if (page === "")
            return;
        choosing = false;
        handbook.open(page);
        reader.read();
    }

    title: qsTr("Handbook")
    padding: 0
    globalToolBarStyle: Kirigami.ApplicationHeaderStyle.ToolBar
    Kirigami.Theme.colorSet: Kirigami.Theme.View
    Kirigami.Theme.inherit: false
    onBackRequested: event => event.accepted = handbook.back()
    Component.onCompleted: Qt.callLater(reader.read) // not before it stands in the window
    actions: [
        Kirigami.Action {
            text: qsTr("Back: %1").arg(root.handbook.backTitle)
            icon.name: "go-previous-symbolic"
            tooltip: qsTr("Back to the page before (Alt+Left)")
            displayHint: root.narrow ? Kirigami.DisplayHint.IconOnly : Kirigami.DisplayHint.NoPreference
            visible: root.handbook.canGoBack
            onTriggered: root.handbook.back()
        },
        Kirigami.Action {
            text: root.choosing ? qsTr("Page") : qsTr("Contents")
            icon.name: root.choosing ? "documentinfo" : "view-list-text-symbolic"
            visible: root.narrow
            onTriggered: root.choosing = !root.choosing
        },
        Kirigami.Action {
            text: qsTr("Close")
            icon.name: "window-close-symbolic"
            tooltip: qsTr("Close the handbook (Escape)")
            displayHint: Kirigami.DisplayHint.KeepVisible
            shortcut: root.over && sight.onTop ? "Escape" : ""
            visible: root.over
            onTriggered: root.closeWanted()
        }
    ]

    Connections {
        target: root.handbook

        function onStateChanged() {
            Qt.callLater(reader.read);
        }
    }
    PageTop {
        id: sight

        page: root
    }
    Shortcut {
        sequences: [StandardKey.Find]
        enabled: sight.onTop
        onActivated: root.findHere()
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        HandbookContents {
            id: contents

            handbook: root.handbook
            visible: !root.narrow || root.choosing
            onPageChosen: page => root.choose(page)
            Layout.fillHeight: true
            Layout.fillWidth: root.narrow
            Layout.preferredWidth: Kirigami.Units.gridUnit * 15
            Layout.maximumWidth: root.narrow ? -1 : Kirigami.Units.gridUnit * 15
        }
        Rectangle {
            visible: !root.narrow
            implicitWidth: Look.hair
            color: Look.edge(Kirigami.Theme.textColor)
            Layout.fillHeight: true
        }
        HandbookReader {
            id: reader

            handbook: root.handbook
            searchText: contents.searchText
            visible: root.handbook.state === RowListModel.Ready && (!root.narrow || !root.choosing)
            Layout.fillHeight: true
            Layout.fillWidth: true
        }
        LoadingState {
            active: root.handbook.state === RowListModel.Loading
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.margins: Look.pad
        }
        FailedState {
            visible: root.handbook.state === RowListModel.Failed
            text: root.handbook.errorText
            onRetryWanted: root.handbook.load()
            Layout.fillWidth: true
            Layout.margins: Look.pad
        }
    }
}
