// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.delegates as Delegates

// One place to go, and how much waits there for me.
Delegates.RoundedItemDelegate {
    id: row
    property string iconName
    property int count
    property bool dot: false
    property bool compact: false
    Layout.fillWidth: true
    implicitHeight: Kirigami.Units.gridUnit * 1.85
    topPadding: 0
    bottomPadding: 0
    Accessible.name: count > 0 ? qsTr("%1, %n wait(s) for you", "", count).arg(text) : text
    Accessible.onPressAction: clicked()
    contentItem: RowLayout {
        spacing: Kirigami.Units.largeSpacing
        Kirigami.Icon {
            Layout.alignment: row.compact ? Qt.AlignCenter : Qt.AlignVCenter
            source: row.iconName
            implicitWidth: Kirigami.Units.iconSizes.smallMedium
            implicitHeight: implicitWidth
            isMask: true
            color: row.highlighted ? Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor) : Look.quiet(Kirigami.Theme.textColor)
        }
        QQC2.Label {
            visible: !row.compact
            text: row.text
            font.weight: row.highlighted ? Font.DemiBold : Font.Normal
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Rectangle {
            visible: row.dot && !row.compact
            implicitWidth: 8
            implicitHeight: 8
            radius: 4
            color: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
        }
        Badge {
            count: row.compact ? 0 : row.count
        }
    }
}
