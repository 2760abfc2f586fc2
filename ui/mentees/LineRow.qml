// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// A line about a mentee: a row to press where there is something to open, else words alone.
Item {
    id: root

    required property string title
    required property string note
    required property string attempt
    required property bool strong

    signal chosen

    implicitHeight: row.visible ? row.implicitHeight : words.implicitHeight + Kirigami.Units.largeSpacing * 1.5
    Layout.fillWidth: true

    ListRow {
        id: row

        visible: root.attempt !== ""
        x: -Look.pad / 2
        width: root.width + Look.pad
        title: root.title
        note: root.note
        strong: root.strong
        onClicked: root.chosen()
    }
    ColumnLayout {
        id: words

        visible: !row.visible
        anchors.verticalCenter: parent.verticalCenter
        x: Kirigami.Units.smallSpacing * 1.5
        width: root.width - x
        spacing: 1

        QQC2.Label {
            text: root.title
            textFormat: Text.PlainText
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Note {
            text: root.note
        }
    }
}
