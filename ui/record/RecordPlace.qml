// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Certification
import Waymark.Components

// The career record as a place of the window, and the page that checks one.
Place {
    id: root

    required property OpenRecord record
    // For the card that leads to it.
    property OpenCertification certification

    // "check" for the page that checks a file.
    function open(record: string) {
        pageStack.clear();
        push(record === "check" ? (pages() as RecordPages).check : (pages() as RecordPages).record);
    }

    pagesFile: Qt.resolvedUrl("RecordPages.qml")
    name: "record"
    title: qsTr("Record")
    iconName: "view-certificate-symbolic"
    actions: [
        Kirigami.Action {
            text: qsTr("Check a record that I was given…")
            icon.name: "document-preview-symbolic"
            onTriggered: root.placeWanted(root.name, "check")
        }
    ]
}
