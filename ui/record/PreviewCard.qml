// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// The pages that a reader will see, before anything is written.
Card {
    id: root

    required property OpenRecord record
    required property RecordModel model
    required property bool letter

    heading: qsTr("What others will read")
    note: qsTr("%1 of %n entry(ies)", "", model.choosableCount).arg(model.chosenCount)
    important: true

    PreviewPages {
        id: pages

        record: root.record
        model: root.model
        letter: root.letter
    }
    Body {
        text: root.model.chosenCount < root.model.choosableCount ? qsTr("These are the pages of the PDF; the other formats hold the same entries. The record will say of itself that it is partial.") : qsTr("These are the pages of the PDF; the other formats hold the same entries.")
    }
    QQC2.ProgressBar {
        visible: pages.busy
        indeterminate: true
        Accessible.name: qsTr("Drawing the pages")
        Layout.fillWidth: true
    }
    Note {
        visible: pages.problem !== ""
        text: pages.problem
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    Repeater {
        id: rows

        model: pages

        Rectangle {
            id: sheet

            required property int number
            required property var picture

            implicitHeight: page.implicitHeight + 2
            color: "transparent"
            border.width: 1
            border.color: Look.edge(Kirigami.Theme.textColor)
            Layout.fillWidth: true
            Layout.maximumWidth: Kirigami.Units.gridUnit * 40
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Page %1 of %2").arg(number).arg(pages.pageCount)

            PagePicture {
                id: page

                picture: sheet.picture
                x: 1
                y: 1
                width: sheet.width - 2
                height: implicitHeight
            }
        }
    }
    Note {
        visible: pages.pageCount > rows.count
        text: qsTr("%n more page(s) follow.", "", pages.pageCount - rows.count)
    }
    Item {
        Layout.fillHeight: true
    }
}
