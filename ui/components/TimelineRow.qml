// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// One thing that happened: date, sign on the rail, title, one quiet line, whose word it is. For a Timeline, or a delegate
// of a ListView with the same roles.
QQC2.AbstractButton {
    id: root

    required property string when
    required property string title
    required property string note
    required property string trust
    required property string by
    property bool first: false
    property bool last: false

    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    padding: 0
    text: title
    Layout.fillWidth: true
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2. %3").arg(when).arg(title).arg(by)
    Accessible.description: note
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: Kirigami.Units.cornerRadius
        color: root.hovered ? Qt.alpha(Kirigami.Theme.textColor, 0.05) : "transparent"
        border.width: root.visualFocus ? 2 : 0
        border.color: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)
    }
    contentItem: RowLayout {
        spacing: Kirigami.Units.largeSpacing * 1.5

        Note {
            text: root.when
            horizontalAlignment: Text.AlignRight
            topPadding: 1
            Layout.fillWidth: false
            Layout.preferredWidth: Kirigami.Units.gridUnit * 3.4
            Layout.alignment: Qt.AlignTop
            Accessible.ignored: true
        }
        Item {
            id: rail

            implicitWidth: sign.width
            Layout.fillHeight: true

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: root.first ? sign.y + sign.height : 0
                width: 2
                height: root.last ? sign.y - y : rail.height - y
                visible: height > 0
                color: Look.edge(Kirigami.Theme.textColor)
            }
            Rectangle {
                id: sign

                anchors.horizontalCenter: parent.horizontalCenter
                y: Kirigami.Units.smallSpacing
                width: Kirigami.Units.gridUnit * 0.68
                height: width
                radius: width / 2
                color: root.trust === "confirmed" ? tone.ink : Look.raised(Kirigami.Theme.backgroundColor, Kirigami.Theme.textColor)
                border.width: 2
                border.color: tone.ink
            }
            Tone {
                id: tone

                visible: false
                kind: root.trust === "confirmed" ? "good" : root.trust === "signed" ? "accent" : "neutral"
            }
        }
        ColumnLayout {
            spacing: 1
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            Layout.bottomMargin: root.last ? 0 : Kirigami.Units.largeSpacing * 1.4

            QQC2.Label {
                text: root.title
                textFormat: Text.PlainText
                font.weight: Font.Medium
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            Note {
                visible: text !== ""
                text: root.note
                Accessible.ignored: true
            }
            TrustMark {
                trust: root.trust
                text: root.by
                lines: 3
                Layout.topMargin: 2
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
    }
}
