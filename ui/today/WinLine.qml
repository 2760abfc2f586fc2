// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// Something that went well: with the trust mark where somebody signed it, with a star where it is my own note.
RowLayout {
    id: root

    required property todayItem modelData
    readonly property bool attested: modelData.trust !== ""

    spacing: Kirigami.Units.smallSpacing * 1.5
    Layout.fillWidth: true
    QQC2.ToolTip.visible: over.hovered
    QQC2.ToolTip.text: modelData.note

    HoverHandler {
        id: over
    }
    TrustMark {
        visible: root.attested
        trust: root.attested ? root.modelData.trust : "signed"
        text: root.modelData.title
        Layout.fillWidth: true
    }
    Kirigami.Icon {
        visible: !root.attested
        source: "starred-symbolic"
        isMask: true
        color: Look.ink(Kirigami.Theme.positiveTextColor, Kirigami.Theme.textColor)
        implicitWidth: Kirigami.Units.gridUnit * 0.84
        implicitHeight: implicitWidth
    }
    QQC2.Label {
        visible: !root.attested
        text: root.modelData.title
        textFormat: Text.PlainText
        font.pointSize: Look.noteSize
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
}
