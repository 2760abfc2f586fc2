// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// One line of the diary: when, and what happened.
RowLayout {
    id: root

    required property string time
    required property string sentence
    required property string icon
    required property string kind

    spacing: Kirigami.Units.largeSpacing
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2", "a time, and what happened").arg(time).arg(sentence)

    Tone {
        id: tone

        visible: false
        kind: root.kind
    }
    Note {
        text: root.time
        horizontalAlignment: Text.AlignRight
        Layout.fillWidth: false
        Layout.preferredWidth: Kirigami.Units.gridUnit * 3
        Layout.alignment: Qt.AlignTop
        Accessible.ignored: true
    }
    Kirigami.Icon {
        source: root.icon
        isMask: true
        color: tone.ink
        implicitWidth: Kirigami.Units.iconSizes.small
        implicitHeight: implicitWidth
        Layout.alignment: Qt.AlignTop
    }
    QQC2.Label {
        text: root.sentence
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        Layout.fillWidth: true
        Layout.maximumWidth: Look.measure
        Accessible.ignored: true
    }
    Item {
        Layout.fillWidth: true
    }
}
