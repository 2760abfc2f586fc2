// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

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

    component Dot: Rectangle {
        implicitWidth: Kirigami.Units.gridUnit * 0.45
        implicitHeight: implicitWidth
        radius: width / 2
        color: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
    }

    Layout.fillWidth: true
    implicitHeight: Kirigami.Units.gridUnit * 1.85
    topPadding: 0
    bottomPadding: 0
    focusPolicy: Qt.TabFocus
    Accessible.name: count > 0 ? qsTr("%1, %n wait(s) for you", "", count).arg(text) : text
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    QQC2.ToolTip.visible: compact && hovered
    QQC2.ToolTip.delay: Kirigami.Units.toolTipDelay
    QQC2.ToolTip.text: Accessible.name
    contentItem: RowLayout {
        spacing: Kirigami.Units.largeSpacing
        Kirigami.Icon {
            Layout.alignment: row.compact ? Qt.AlignHCenter : Qt.AlignVCenter
            source: row.iconName
            implicitWidth: Kirigami.Units.iconSizes.smallMedium
            implicitHeight: implicitWidth
            isMask: true
            color: row.highlighted ? Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor) : Look.quiet(Kirigami.Theme.textColor)

            Dot {
                anchors.horizontalCenter: parent.right
                anchors.verticalCenter: parent.top
                visible: row.compact && (row.dot || row.count > 0)
            }
        }
        QQC2.Label {
            visible: !row.compact
            text: row.text
            font.weight: row.highlighted ? Font.DemiBold : Font.Normal
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Dot {
            visible: row.dot && !row.compact
        }
        Badge {
            count: row.compact ? 0 : row.count
        }
    }
}
