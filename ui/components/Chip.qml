// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// A state, a tag or a link: rounded, washed, one line. Never a button in disguise.
Tone {
    id: chip
    property string text
    property string iconName
    implicitHeight: Kirigami.Units.gridUnit * 1.25
    implicitWidth: Math.ceil(row.implicitWidth + Kirigami.Units.largeSpacing * 2)
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: chip.wash
        border.width: 1
        border.color: chip.line
    }
    RowLayout {
        id: row
        anchors {
            left: parent.left
            leftMargin: Kirigami.Units.largeSpacing
            verticalCenter: parent.verticalCenter
        }
        width: Math.min(implicitWidth, parent.width - Kirigami.Units.largeSpacing * 2)
        spacing: Kirigami.Units.smallSpacing
        Kirigami.Icon {
            visible: chip.iconName !== ""
            source: chip.iconName
            isMask: true
            color: chip.ink
            implicitWidth: 14
            implicitHeight: 14
        }
        QQC2.Label {
            text: chip.text
            font.pointSize: Look.noteSize
            color: chip.ink
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }
}
