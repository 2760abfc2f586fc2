// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// What is counted, from which number to which.
RowLayout {
    id: root

    required property GoalEditor editor

    component Words: QQC2.Label {
        font.pointSize: Look.noteSize
        color: Look.quiet(Kirigami.Theme.textColor)
        topPadding: 2
        Layout.alignment: Qt.AlignTop
    }
    component Figure: QuietField {
        prose: false
        readOnly: !root.editor.editable
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        horizontalAlignment: TextEdit.AlignHCenter
        placeholderText: "–"
        Layout.fillWidth: false
        Layout.preferredWidth: Math.max(Kirigami.Units.gridUnit * 1.8, implicitWidth)
        Layout.alignment: Qt.AlignTop
    }

    spacing: Kirigami.Units.smallSpacing / 2
    Layout.fillWidth: true

    QuietField {
        name: qsTr("What is counted")
        value: root.editor.metricName
        readOnly: !root.editor.editable
        placeholderText: qsTr("what you count")
        Layout.fillWidth: true
        Layout.maximumWidth: Kirigami.Units.gridUnit * 12
        onTyped: words => root.editor.metricName = words
    }
    Words {
        text: qsTr("from", "number")
    }
    Figure {
        name: qsTr("Number at the start")
        value: root.editor.baseline
        onTyped: words => root.editor.baseline = words
    }
    Words {
        text: qsTr("to", "number")
    }
    Figure {
        name: qsTr("Target")
        value: root.editor.target
        onTyped: words => root.editor.target = words
    }
    QuietField {
        name: qsTr("Unit")
        value: root.editor.metricUnit
        readOnly: !root.editor.editable
        placeholderText: qsTr("unit")
        Layout.fillWidth: true
        Layout.minimumWidth: Kirigami.Units.gridUnit * 3
        Layout.maximumWidth: Kirigami.Units.gridUnit * 6
        onTyped: words => root.editor.metricUnit = words
    }
}
