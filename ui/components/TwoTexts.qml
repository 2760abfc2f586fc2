// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

// Two people changed the same thing. Both texts side by side, what differs washed, a button under each, a third way, and
// what happens to the other; nothing is lost.
ColumnLayout {
    id: root

    property string question
    property string fate
    property string myWhen
    property string myWords
    property string theirName
    property string theirWhen
    property string theirWords
    property string keepMineText: qsTr("Keep mine")
    property string takeTheirsText: qsTr("Take %1’s").arg(theirName)
    property string thirdText
    property bool busy: false
    readonly property bool narrow: width < Kirigami.Units.gridUnit * 26

    signal mineChosen
    signal theirsChosen
    signal thirdChosen

    spacing: Kirigami.Units.largeSpacing
    Accessible.role: Accessible.Grouping
    Accessible.name: question

    TextDifference {
        id: difference

        one: root.myWords
        other: root.theirWords
        wash: Qt.tint(Look.raised(Kirigami.Theme.backgroundColor, Kirigami.Theme.textColor), Qt.alpha(Kirigami.Theme.neutralTextColor, 0.3))
    }
    Body {
        text: root.question
    }
    GridLayout {
        columns: root.narrow ? 1 : 2
        columnSpacing: Kirigami.Units.largeSpacing
        rowSpacing: Kirigami.Units.largeSpacing
        uniformCellWidths: true

        OneText {
            who: qsTr("You")
            when: root.myWhen
            words: difference.markedOne
            button: root.keepMineText
            enabled: !root.busy
            onChosen: root.mineChosen()
        }
        OneText {
            who: root.theirName
            when: root.theirWhen
            words: difference.markedOther
            button: root.takeTheirsText
            enabled: !root.busy
            onChosen: root.theirsChosen()
        }
    }
    RowLayout {
        spacing: Kirigami.Units.largeSpacing

        Note {
            text: root.fate
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        TextAction {
            visible: text !== ""
            enabled: !root.busy
            text: root.thirdText
            onClicked: root.thirdChosen()
        }
    }
}
