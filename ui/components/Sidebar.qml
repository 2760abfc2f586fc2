// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

// The way through the app: the person on top, then the places.
Kirigami.OverlayDrawer {
    id: root

    required property string person
    required property string initials
    required property string role
    property list<Kirigami.Action> personActions
    // Icons only.
    property bool compact: false
    default property alias rows: list.data

    edge: Application.layoutDirection === Qt.RightToLeft ? Qt.RightEdge : Qt.LeftEdge
    width: Kirigami.Units.gridUnit * (compact ? 3 : 11)
    leftPadding: 0
    rightPadding: 0
    topPadding: 0
    bottomPadding: 0
    Kirigami.Theme.colorSet: Kirigami.Theme.Window
    Kirigami.Theme.inherit: false
    contentItem: ColumnLayout {
        spacing: 0

        PersonButton {
            person: root.person
            initials: root.initials
            role: root.role
            actions: root.personActions
            compact: root.compact
            Layout.fillWidth: true
            Layout.margins: Kirigami.Units.smallSpacing
            Layout.topMargin: Kirigami.Units.largeSpacing
        }
        ColumnLayout {
            id: list

            spacing: 0
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        Item {
            implicitHeight: Kirigami.Units.largeSpacing
        }
    }
}
