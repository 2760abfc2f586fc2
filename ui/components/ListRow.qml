// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import org.kde.kirigamiaddons.delegates as Delegates

// A row of any list: leading mark, title, one quiet line, trailing mark.
Delegates.RoundedItemDelegate {
    id: row
    property string title
    property string note
    property string initials
    property string face
    property int moodValue: 0
    property bool strong: false
    property int titleLines: 1
    // As wide as the mark of a person, where rows with one stand beside it.
    property bool wideFace: false
    property alias trailing: tail.data
    property alias below: under.data
    text: title
    leftPadding: Kirigami.Units.largeSpacing * 1.75
    rightPadding: leftPadding
    // A list has the keys for its rows; a row on a card has its own.
    focusPolicy: listView.view ? Qt.NoFocus : Qt.TabFocus
    Layout.fillWidth: true
    Accessible.name: title
    Accessible.description: note
    Accessible.onPressAction: clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    // The stock background paints the View colour, which shows as a dark slab on a raised card in dark.
    background: Rectangle {
        radius: Kirigami.Units.cornerRadius
        color: row.highlighted || row.down ? Qt.alpha(Kirigami.Theme.highlightColor, 0.3) : row.hovered ? Qt.alpha(Kirigami.Theme.textColor, 0.07) : "transparent"
        border.width: row.visualFocus ? 2 : 0
        border.color: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
    }
    contentItem: RowLayout {
        spacing: Kirigami.Units.largeSpacing
        PersonMark {
            visible: row.initials !== ""
            initials: row.initials
        }
        Kirigami.Icon {
            visible: row.face !== ""
            source: row.face
            isMask: row.face.endsWith("-symbolic")
            color: Look.quiet(Kirigami.Theme.textColor)
            implicitWidth: Kirigami.Units.iconSizes.smallMedium
            implicitHeight: implicitWidth
            Layout.preferredWidth: row.wideFace ? Kirigami.Units.gridUnit * 1.8 : implicitWidth
            Layout.alignment: row.wideFace ? Qt.AlignVCenter : row.note !== "" && row.initials === "" ? Qt.AlignTop : Qt.AlignVCenter
        }
        MoodMark {
            visible: row.moodValue > 0
            mood: Math.max(1, row.moodValue)
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 2
        }
        ColumnLayout {
            spacing: 1
            Layout.fillWidth: true
            QQC2.Label {
                text: row.title
                font.weight: row.strong ? Font.DemiBold : Font.Normal
                elide: Text.ElideRight
                wrapMode: row.titleLines > 1 ? Text.Wrap : Text.NoWrap
                maximumLineCount: row.titleLines
                Layout.fillWidth: true
            }
            Note {
                text: row.note
                visible: row.note !== ""
            }
            ColumnLayout {
                id: under
                spacing: 2
                Layout.fillWidth: true
                visible: children.length > 0
            }
        }
        RowLayout {
            id: tail
            spacing: Kirigami.Units.largeSpacing
            Layout.fillWidth: false
            visible: children.length > 0
        }
    }
}
