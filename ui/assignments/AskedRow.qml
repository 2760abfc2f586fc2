// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// One thing that the mentor asked for: a press on its number ticks it off, and opens it again.
RowLayout {
    id: root

    required property int index
    required property string commentId
    required property int number
    required property string words
    required property bool settled

    signal settleWanted(bool settled)
    signal placeWanted

    spacing: Kirigami.Units.largeSpacing

    CommentMarker {
        number: root.number
        settled: root.settled
        current: !root.settled
        hoverEnabled: true
        onClicked: root.settleWanted(!root.settled)
        QQC2.ToolTip.text: root.settled ? qsTr("Open it again") : qsTr("Tick it off, for you alone")
        QQC2.ToolTip.visible: hovered
        QQC2.ToolTip.delay: Kirigami.Units.toolTipDelay
    }
    QQC2.Label {
        text: root.words
        textFormat: Text.PlainText
        color: root.settled ? Look.quiet(Kirigami.Theme.textColor) : Kirigami.Theme.textColor
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        Layout.fillWidth: true
    }
    TextAction {
        visible: !root.settled
        text: qsTr("Go to the place")
        Accessible.name: qsTr("Go to the place of comment %1").arg(root.number)
        onClicked: root.placeWanted()
    }
}
