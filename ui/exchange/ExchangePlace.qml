// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import org.kde.kirigami as Kirigami
import Waymark.Components

// The exchange as a place of the window: whom with, how things stand, and whatever file somebody was given.
Place {
    id: root

    required property OpenExchange exchange
    property string current
    property ExchangeListPage list
    property Kirigami.Page page
    readonly property bool isOpen: list !== null

    // A row of the list: "person:…", "invitation:…", "invite", "devices" or "diary"; empty for what waits most.
    function open(record: string) {
        pageStack.clear();
        current = record;
        list = push(listPage) as ExchangeListPage;
        page = push(record === "diary" ? diaryPage : thingPage) as Kirigami.Page;
        pageStack.currentIndex = record === "" ? 0 : 1;
    }
    function choose(id: string) {
        const other = (id === "diary") !== (current === "diary");
        current = id;
        if (other) {
            pageStack.pop(list);
            page = push(id === "diary" ? diaryPage : thingPage) as Kirigami.Page;
        }
        pageStack.currentIndex = 1;
    }
    function chooseFile() {
        openDialog.open();
    }
    function openFiles(files: list<url>) {
        if (!isOpen)
            root.placeWanted(root.name, current);
        opening.openAll(files);
    }

    name: "exchange"
    title: qsTr("Exchange")
    iconName: "folder-sync-symbolic"
    group: "foot"
    waiting: exchange?.waiting ?? 0
    actions: [
        Kirigami.Action {
            text: qsTr("Open a parcel or an invitation…")
            icon.name: "document-open-symbolic"
            onTriggered: root.chooseFile()
        },
        Kirigami.Action {
            text: qsTr("Invite somebody…")
            icon.name: "contact-new-symbolic"
            onTriggered: root.placeWanted(root.name, "invite")
        }
    ]

    ParcelOpening {
        id: opening

        exchange: root.exchange
        onOpened: person => {
            if (root.isOpen && person !== "")
                root.choose("person:" + person);
        }
    }
    ParcelDrop {
        parent: root.pageStack
        opening: opening
        enabled: root.exchange !== null
        onFilesDropped: files => root.openFiles(files)
    }
    FileDialog {
        id: openDialog

        title: qsTr("Open what you were given")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("From Waymark (%1)").arg("*.waymark-parcel *.waymark-invitation *.waymark-answer *.waymark-card"), qsTr("All files (%1)").arg("*")]
        onAccepted: root.openFiles(selectedFiles)
    }
    Component {
        id: listPage

        ExchangeListPage {
            exchange: root.exchange
            current: root.current
            onChosen: id => root.choose(id)
            onFirstLoaded: id => root.current = root.current === "" ? id : root.current
        }
    }
    Component {
        id: thingPage

        ExchangePage {
            exchange: root.exchange
            opening: opening
            current: root.current
            onFileWanted: root.chooseFile()
            onChosen: id => root.choose(id)
            onMessageWanted: words => root.messageWanted(words)
            onUndoOffered: words => root.undoOffered(words)
        }
    }
    Component {
        id: diaryPage

        DiaryPage {
            exchange: root.exchange
            opening: opening
            onFileWanted: root.chooseFile()
        }
    }
}
