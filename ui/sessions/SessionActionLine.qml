// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// What one of the two is to do: ticked off, changed or deleted.
RowLayout {
    id: root

    required property string actionId
    required property string title
    required property string notes
    required property bool done
    required property bool late

    signal doneSet(bool done)
    signal changeWanted
    signal removalWanted

    spacing: Kirigami.Units.smallSpacing
    Layout.fillWidth: true

    CheckOption {
        checked: root.done
        Accessible.name: qsTr("Done: %1").arg(root.title)
        Accessible.description: root.notes
        Layout.alignment: Qt.AlignTop
        onToggled: root.doneSet(checked)
    }
    GridLayout {
        columns: root.width > Kirigami.Units.gridUnit * 20 ? 2 : 1
        columnSpacing: Kirigami.Units.largeSpacing
        rowSpacing: 0
        Layout.fillWidth: true

        QQC2.Label {
            text: root.title
            textFormat: Text.PlainText
            font.strikeout: root.done
            color: root.done ? Look.quiet(Kirigami.Theme.textColor) : Kirigami.Theme.textColor
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Note {
            text: root.notes
            font.weight: root.late ? Font.DemiBold : Font.Normal
            color: root.late ? Look.ink(Kirigami.Theme.neutralTextColor, Kirigami.Theme.textColor) : Look.quiet(Kirigami.Theme.textColor)
            Layout.fillWidth: false
        }
    }
    RowMenu {
        what: root.title
        onEditWanted: root.changeWanted()
        onRemovalWanted: root.removalWanted()
    }
}
