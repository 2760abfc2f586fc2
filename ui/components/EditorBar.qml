// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// Below every text: formatting and length, and why it is not saved where that is so.
QQC2.Control {
    id: root

    property string summary
    // Why the text is not saved; empty where all is well.
    property string saveProblem
    // What became of the text that was pasted last, where it is not in the text.
    property string notice

    signal markWanted(int mark)
    signal saveWanted

    leftPadding: Kirigami.Units.gridUnit
    rightPadding: Look.pad
    topPadding: Kirigami.Units.smallSpacing
    bottomPadding: Kirigami.Units.smallSpacing
    contentItem: ColumnLayout {
        spacing: 0

        UnsavedBar {
            text: root.saveProblem
            onRetryWanted: root.saveWanted()
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 0

            FormatButton {
                text: qsTr("Bold")
                icon.name: "format-text-bold"
                keys: "Ctrl+B"
                onClicked: root.markWanted(MarkdownDocument.Bold)
            }
            FormatButton {
                text: qsTr("Italic")
                icon.name: "format-text-italic"
                keys: "Ctrl+I"
                onClicked: root.markWanted(MarkdownDocument.Italic)
            }
            FormatButton {
                text: qsTr("List")
                icon.name: "format-list-unordered"
                keys: "Ctrl+Shift+L"
                onClicked: root.markWanted(MarkdownDocument.List)
            }
            FormatButton {
                text: qsTr("Quote")
                icon.name: "format-text-blockquote"
                keys: "Ctrl+Shift+."
                onClicked: root.markWanted(MarkdownDocument.Quote)
            }
            FormatButton {
                text: qsTr("Link")
                icon.name: "insert-link"
                keys: "Ctrl+Shift+U"
                onClicked: root.markWanted(MarkdownDocument.Link)
            }
            Note {
                text: root.notice === "" ? root.summary : root.notice
                wrapMode: root.notice === "" ? Text.NoWrap : Text.Wrap
                Accessible.role: root.notice === "" ? Accessible.StaticText : Accessible.Notification
                Accessible.name: text
                Layout.leftMargin: Kirigami.Units.largeSpacing
            }
        }
    }
}
