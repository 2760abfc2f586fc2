// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

// The one heading of a card or a section: title, quiet note, at most one action at the end.
RowLayout {
    id: row
    property string text
    property string note
    property string action
    signal triggered
    spacing: Kirigami.Units.largeSpacing
    Layout.fillWidth: true
    Kirigami.Heading {
        level: 4
        text: row.text
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        maximumLineCount: 2
        elide: Text.ElideRight
        Layout.fillWidth: true
        Layout.minimumWidth: row.note === "" ? 0 : Math.min(Math.ceil(implicitWidth), row.width * 0.6)
        Layout.maximumWidth: row.note === "" ? Number.POSITIVE_INFINITY : Math.ceil(implicitWidth)
    }
    Note {
        text: row.note
        visible: row.note !== ""
        Layout.alignment: Qt.AlignBaseline
    }
    TextAction {
        text: row.action
        visible: row.action !== ""
        onClicked: row.triggered()
    }
}
