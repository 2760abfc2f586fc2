// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Components

// To whom the record was given, when, and how much of it.
Card {
    id: root

    required property OpenRecord record

    visible: given.state === RowListModel.Ready
    heading: qsTr("Given so far")
    note: qsTr("for you alone")
    Layout.minimumHeight: visible ? implicitHeight : 0

    DisclosureModel {
        id: given

        record: root.record
    }
    Repeater {
        model: given

        ColumnLayout {
            id: row

            required property string when
            required property string title
            required property string note

            spacing: 1
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2, %3").arg(when).arg(title).arg(note)

            Body {
                text: row.title
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            Note {
                //: When a record was given, and how many entries it had
                text: qsTr("%1 · %2").arg(row.when).arg(row.note)
                Accessible.ignored: true
            }
        }
    }
    TextAction {
        visible: given.more
        text: qsTr("Show earlier ones")
        onClicked: given.showMore()
    }
}
