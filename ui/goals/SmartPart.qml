// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// One of the five parts of a SMART goal: its name, what stands there, and what the check says about it now.
GridLayout {
    id: root

    required property string name
    required property string check
    required property bool met
    property string action
    default property alias content: inner.data

    signal actionWanted

    columns: width < Kirigami.Units.gridUnit * 20 ? 1 : 2
    columnSpacing: Kirigami.Units.smallSpacing
    rowSpacing: 0
    Layout.fillWidth: true

    QQC2.Label {
        text: root.name
        font.pointSize: Look.noteSize
        color: Look.quiet(Kirigami.Theme.textColor)
        topPadding: 3
        leftPadding: root.columns === 1 ? Kirigami.Units.smallSpacing : 0
        Layout.preferredWidth: Kirigami.Units.gridUnit * 4.4
        Layout.alignment: Qt.AlignTop
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        ColumnLayout {
            id: inner

            spacing: 0
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Kirigami.Units.smallSpacing
            Layout.leftMargin: Kirigami.Units.smallSpacing

            CheckLine {
                text: root.check
                met: root.met
                Layout.fillWidth: root.action === ""
            }
            TextAction {
                visible: root.action !== ""
                text: root.action
                onClicked: root.actionWanted()
            }
        }
    }
}
