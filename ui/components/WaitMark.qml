// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// How long something has waited, against what was promised. The words carry the meaning, the colour only helps.
Tone {
    id: root

    property int days
    // Days within which an answer was promised; 0: nothing was promised.
    property int promised: 0
    readonly property bool over: promised > 0 && days > promised
    property string text: over ? qsTr("%n day(s) over", "", days - promised) : days === 0 ? qsTr("today") : qsTr("%n day(s)", "", days)

    kind: over ? "bad" : promised > 0 && days >= promised - 2 ? "warn" : "neutral"
    implicitHeight: Math.max(Kirigami.Units.gridUnit, row.implicitHeight)
    implicitWidth: row.implicitWidth
    Accessible.role: Accessible.StaticText
    Accessible.name: over ? qsTr("Waiting for %n day(s), longer than promised", "", days) : qsTr("Waiting for %n day(s)", "", days)

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        spacing: Kirigami.Units.smallSpacing

        Kirigami.Icon {
            source: "clock-symbolic"
            isMask: true
            color: root.ink
            implicitWidth: Kirigami.Units.gridUnit * 0.78
            implicitHeight: implicitWidth
        }
        QQC2.Label {
            text: root.text
            font.pointSize: Look.noteSize
            font.weight: root.kind === "neutral" ? Font.Normal : Font.DemiBold
            color: root.ink
            Accessible.ignored: true
        }
    }
}
