// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// Whose key signed, and how that key was checked. Three states, three shapes, always with words.
//   confirmed: signed, and the key was checked with the person     signed: signed, key not checked yet
//   unconfirmed: nobody's signature, only somebody's word
Tone {
    id: root

    property string trust: "confirmed"
    property string text
    property int lines: 1

    kind: trust === "confirmed" ? "good" : trust === "signed" ? "accent" : "neutral"
    implicitHeight: Math.max(Kirigami.Units.gridUnit, row.implicitHeight)
    implicitWidth: row.implicitWidth
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(parent.width, implicitWidth)
        spacing: Kirigami.Units.smallSpacing * 1.5

        TrustSign {
            trust: root.trust
        }
        QQC2.Label {
            text: root.text
            font.pointSize: Look.noteSize
            color: root.ink
            wrapMode: root.lines > 1 ? Text.Wrap : Text.NoWrap
            maximumLineCount: root.lines
            elide: Text.ElideRight
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
