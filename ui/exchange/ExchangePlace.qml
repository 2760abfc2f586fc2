// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// The exchange as a place of the window: whom with, how things stand, and whatever file somebody was given.
Place {
    id: root

    required property OpenExchange exchange
    property string current
    property Item list
    property Kirigami.Page page
    readonly property bool isOpen: list !== null
    readonly property alias opening: opening

    // A row of the list: "person:…", "invitation:…", "invite", "devices" or "diary"; empty for what waits most.
    function open(record: string) {
        pageStack.clear();
        current = record;
        list = push((pages() as ExchangePages).list);
        page = push(record === "diary" ? (pages() as ExchangePages).diary : (pages() as ExchangePages).thing) as Kirigami.Page;
        pageStack.currentIndex = record === "" ? 0 : 1;
    }
    function choose(id: string) {
        const other = (id === "diary") !== (current === "diary");
        current = id;
        if (other) {
            pageStack.pop(list);
            page = push(id === "diary" ? (pages() as ExchangePages).diary : (pages() as ExchangePages).thing) as Kirigami.Page;
        }
        pageStack.currentIndex = 1;
    }
    function chooseFile() {
        (pages() as ExchangePages).dialog.open();
    }
    function openFiles(files: list<url>) {
        if (!isOpen)
            root.placeWanted(root.name, current);
        opening.openAll(files);
    }

    pagesFile: Qt.resolvedUrl("ExchangePages.qml")
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
}
