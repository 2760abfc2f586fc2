// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// What the mentor asked for, until it is settled: above the draft that answers it.
Rectangle {
    id: root

    required property AssignmentOverview overview

    signal placeWanted(int row)
    signal reviewWanted

    radius: Kirigami.Units.cornerRadius
    color: Look.wash(Kirigami.Theme.neutralTextColor)
    implicitHeight: column.implicitHeight + column.anchors.margins * 2
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Kirigami.Units.largeSpacing * 1.5
        spacing: Kirigami.Units.smallSpacing * 1.5

        SectionHeading {
            id: heading

            text: qsTr("What %1 asked for").arg(root.overview.mentor)
            note: root.overview.asked.settledText
            action: qsTr("Read the review")
            onTriggered: root.reviewWanted()
        }
        QQC2.Label {
            visible: text !== "" && root.overview.asked.count === 0
            text: root.overview.overall
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            maximumLineCount: 4
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        ListView {
            id: list

            visible: count > 0
            model: root.overview.asked
            clip: true
            spacing: Kirigami.Units.smallSpacing
            implicitHeight: contentHeight
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true
            QQC2.ScrollBar.vertical: SlimBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Comments")

            delegate: AskedRow {
                width: ListView.view.width
                onSettleWanted: settled => root.overview.asked.settle(commentId, settled)
                onPlaceWanted: root.placeWanted(index)
            }
        }
    }
}
