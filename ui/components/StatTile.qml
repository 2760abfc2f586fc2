// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// One number and what it counts.
ColumnLayout {
    id: root

    property string value
    property string unit
    property string note

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1 %2").arg(value).arg(unit)
    Accessible.description: note

    RowLayout {
        spacing: Kirigami.Units.smallSpacing

        QQC2.Label {
            id: number

            text: root.value
            font.pointSize: Look.base * 1.7
            font.weight: Font.DemiBold
            Layout.alignment: Qt.AlignBaseline
            Accessible.ignored: true
        }
        QQC2.Label {
            text: root.unit
            color: Look.quiet(Kirigami.Theme.textColor)
            Layout.alignment: Qt.AlignBaseline
            Accessible.ignored: true
        }
    }
    Note {
        text: root.note
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        Accessible.ignored: true
    }
}
