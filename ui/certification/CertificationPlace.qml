// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// What somebody prepares for a certification, as a place of the window that stands within the record: the checklist, and the
// rooms where its parts are written or asked for.
Place {
    id: root

    required property OpenCertification certification
    // What follows the name of the room: which pillar, which case study.
    property string topic
    property Item page

    // Empty for the checklist, else a room: "cases", "case/ID", "skills", "skills/PILLAR", "summary", "presentation/ID",
    // "career", "career/KIND", "entry/ID", "renewal", "requests", "ask/KIND/TOPIC", "request/ID", "pack/ID".
    function open(record: string) {
        const room = record.split("/")[0];
        topic = record.slice(room.length + 1);
        pageStack.clear();
        page = push(roomOf(room));
    }
    // The pages are no parameter: the engine cannot describe a function by a type that is made of this one.
    function roomOf(room: string): Component {
        const rooms = pages() as CertificationPages;
        switch (room) {
        case "cases":
            return rooms.cases;
        case "case":
            return rooms.caseStudy;
        case "skills":
            return topic === "" ? rooms.skills : rooms.skill;
        case "summary":
            return rooms.summary;
        case "presentation":
            return rooms.presentation;
        case "career":
            return rooms.career;
        case "entry":
            return rooms.entry;
        case "renewal":
            return rooms.renewal;
        case "requests":
            return rooms.requests;
        case "ask":
            return rooms.ask;
        case "request":
            return rooms.request;
        case "pack":
            return rooms.pack;
        default:
            return rooms.readiness;
        }
    }
    // A room of this place, or "PLACE:" for another one of the window.
    function enter(room: string) {
        if (room.endsWith(":"))
            placeWanted(room.slice(0, -1), "");
        else
            placeWanted(name, room);
    }
    function flush() {
        if (page instanceof PackTextPage)
            (page as PackTextPage).flush();
        else if (page instanceof CasePage)
            (page as CasePage).flush();
        else if (page instanceof CareerEntryPage)
            (page as CareerEntryPage).flush();
        else if (page instanceof RequestPage)
            (page as RequestPage).flush();
    }

    pagesFile: Qt.resolvedUrl("CertificationPages.qml")
    name: "certification"
    within: "record"
    title: qsTr("Certification and readiness")
    iconName: "view-certificate-symbolic"
    group: ""
    waiting: certification?.waiting ?? 0
    actions: [
        Kirigami.Action {
            text: qsTr("Write a case study")
            icon.name: "document-edit-symbolic"
            onTriggered: root.enter("case/")
        },
        Kirigami.Action {
            text: qsTr("Add an entry to your career")
            icon.name: "list-add-symbolic"
            onTriggered: root.enter("entry/0")
        },
        Kirigami.Action {
            text: qsTr("Ask for signed words")
            icon.name: "mail-message-new-symbolic"
            onTriggered: root.enter("ask/reference")
        },
        Kirigami.Action {
            text: qsTr("Hours and renewal")
            icon.name: "view-calendar-list-symbolic"
            onTriggered: root.enter("renewal")
        }
    ]
}
