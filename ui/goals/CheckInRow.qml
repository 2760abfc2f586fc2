// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// One check-in: when, how far, how confident, and what was said.
ColumnLayout {
    id: root

    required property string partId
    required property string title
    required property string notes
    required property string body
    required property string help
    required property int confidence
    required property int index
    property bool editable: true

    signal correctionWanted(string id)
    signal removalWanted(string id)

    spacing: 1
    Layout.fillWidth: true
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Check-in, %1").arg(title)

    Rule {
        visible: root.index > 0
        Layout.bottomMargin: Kirigami.Units.smallSpacing
    }
    RowLayout {
        spacing: Kirigami.Units.largeSpacing

        QQC2.Label {
            text: root.title
            font.weight: Font.Medium
        }
        Note {
            text: root.confidence === 0 ? root.notes : root.notes === "" ? qsTr("confidence %1").arg(root.confidence) : qsTr("%1, confidence %2").arg(root.notes).arg(root.confidence)
        }
        RowMenu {
            visible: root.editable
            what: qsTr("Check-in, %1").arg(root.title)
            onEditWanted: root.correctionWanted(root.partId)
            onRemovalWanted: root.removalWanted(root.partId)
        }
    }
    Body {
        visible: root.body !== ""
        text: root.body
        textFormat: Text.PlainText
    }
    Note {
        visible: root.help !== ""
        text: qsTr("Help wanted: %1").arg(root.help)
        textFormat: Text.PlainText
        color: Look.ink(Kirigami.Theme.neutralTextColor, Kirigami.Theme.textColor)
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
}
