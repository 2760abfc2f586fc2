// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// One of the five SMART fields: its name, what was written (or, as content, what it is written in), and what the live check says.
GridLayout {
    id: root

    required property string name
    property string words
    property string check
    property bool met: true
    default property alias content: editor.data
    readonly property bool narrow: width < Kirigami.Units.gridUnit * 18

    columns: narrow ? 1 : 2
    columnSpacing: Kirigami.Units.largeSpacing
    rowSpacing: 2
    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: name
    Accessible.description: met ? qsTr("Met: %1").arg(check) : qsTr("Not met: %1").arg(check)

    QQC2.Label {
        text: root.name
        font.pointSize: Look.noteSize
        color: Look.quiet(Kirigami.Theme.textColor)
        topPadding: 1
        Layout.preferredWidth: Kirigami.Units.gridUnit * 4.2
        Layout.alignment: Qt.AlignTop
        Accessible.ignored: true
    }
    ColumnLayout {
        spacing: 2
        Layout.fillWidth: true

        QQC2.Label {
            visible: text !== ""
            text: root.words
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ColumnLayout {
            id: editor

            visible: children.length > 0
            Layout.fillWidth: true
        }
        CheckLine {
            visible: root.check !== ""
            text: root.check
            met: root.met
        }
    }
}
