// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// One of the three ways in: what it is, what happens, how long it takes.
Card {
    id: door
    property string iconName
    property string title
    property string words
    property string fine
    property string button
    property bool first: false
    signal entered
    padding: Kirigami.Units.largeSpacing * 3
    implicitWidth: Kirigami.Units.gridUnit * 17
    Accessible.name: title
    important: first
    spacing: Kirigami.Units.largeSpacing * 1.5
    Kirigami.Icon {
        source: door.iconName
        isMask: true
        color: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
        implicitWidth: Kirigami.Units.iconSizes.medium
        implicitHeight: implicitWidth
    }
    Kirigami.Heading {
        level: 2
        text: door.title
        font.weight: Font.DemiBold
        Layout.fillWidth: true
    }
    Body {
        text: door.words
    }
    Item {
        Layout.fillHeight: true
    }
    Note {
        text: door.fine
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    QQC2.Button {
        visible: !door.first
        text: door.button
        Layout.fillWidth: true
        implicitHeight: Kirigami.Units.gridUnit * 2
        onClicked: door.entered()
    }
    PrimaryButton {
        visible: door.first
        text: door.button
        Layout.fillWidth: true
        implicitHeight: Kirigami.Units.gridUnit * 2
        onClicked: door.entered()
    }
}
