// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

// A surface for one subject: hairline, soft shadow, one heading, room inside.
Kirigami.ShadowedRectangle {
    id: card
    property string heading
    property string note
    property string action
    property real padding: Look.pad
    property alias spacing: body.spacing
    property bool important: false
    property color tone: Kirigami.Theme.highlightColor
    default property alias content: body.data

    signal actionChosen

    Kirigami.Theme.colorSet: Kirigami.Theme.View
    Kirigami.Theme.inherit: false
    readonly property bool dark: Look.isDark(Kirigami.Theme.backgroundColor)
    color: Look.raised(Kirigami.Theme.backgroundColor, Kirigami.Theme.textColor)
    radius: Kirigami.Units.cornerRadius * 1.2
    border.width: 1
    border.color: card.important ? Look.ink(card.tone, Kirigami.Theme.textColor) : Look.edge(Kirigami.Theme.textColor)
    shadow.size: card.dark ? 0 : Kirigami.Units.smallSpacing
    shadow.color: Qt.rgba(0, 0, 0, 0.08)
    shadow.yOffset: 1
    implicitHeight: column.implicitHeight + padding * 2
    implicitWidth: column.implicitWidth + padding * 2
    Layout.fillWidth: true
    Layout.minimumHeight: implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: heading

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: card.padding
        spacing: Kirigami.Units.largeSpacing
        SectionHeading {
            visible: card.heading !== ""
            text: card.heading
            note: card.note
            action: card.action
            onTriggered: card.actionChosen()
        }
        ColumnLayout {
            id: body
            spacing: Kirigami.Units.largeSpacing
            Layout.fillWidth: true
            Layout.fillHeight: true
            // Said, as a layout whose parts do not grow would not grow either, and the heading would drift down.
            Layout.maximumHeight: Number.POSITIVE_INFINITY
        }
    }
}
