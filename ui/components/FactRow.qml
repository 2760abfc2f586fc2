// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// A fact in one line: what it is, then what it says; a mark at the end.
RowLayout {
    id: root

    required property string name
    property string words
    property bool strong: false
    property real nameWidth: Kirigami.Units.gridUnit * 5.2
    default property alias tail: end.data

    spacing: Kirigami.Units.largeSpacing
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(name).arg(words)

    Note {
        text: root.name
        Layout.fillWidth: false
        Layout.preferredWidth: root.nameWidth
        Accessible.ignored: true
    }
    QQC2.Label {
        text: root.words
        textFormat: Text.PlainText
        font.pointSize: Look.noteSize
        font.weight: root.strong ? Font.DemiBold : Font.Normal
        elide: Text.ElideRight
        Layout.fillWidth: true
        Accessible.ignored: true
    }
    RowLayout {
        id: end

        Layout.fillWidth: false
    }
}
