// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// The shape of the pillars, or their mean levels as a table.
Card {
    id: root

    required property CompetencyOverview overview
    property bool asTable: false

    component Mean: Note {
        required property list<real> values
        required property int row

        text: row < values.length && values[row] > 0 ? values[row].toLocaleString(Qt.locale(), "f", 1) : "–"
        horizontalAlignment: Text.AlignRight
        Layout.fillWidth: false
        Layout.preferredWidth: Kirigami.Units.gridUnit * 3
    }

    heading: qsTr("Pillars")
    note: qsTr("mean level of each")

    RadarChart {
        visible: !root.asTable
        names: root.overview.pillarNames.map(name => name.replace(" ", "\n"))
        mentor: root.overview.mentorMeans
        self: root.overview.selfMeans
        target: root.overview.targetMeans
        steps: root.overview.stepNames.length
        Layout.fillWidth: true
        Layout.preferredHeight: Kirigami.Units.gridUnit * 13.5
    }
    RadarLegend {
        visible: !root.asTable
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
    }
    RowLayout {
        visible: root.asTable

        Item {
            Layout.fillWidth: true
        }
        Repeater {
            model: [qsTr("Mentor"), qsTr("Self"), qsTr("Target")]

            Note {
                required property string modelData

                text: modelData
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: false
                Layout.preferredWidth: Kirigami.Units.gridUnit * 3
            }
        }
    }
    Repeater {
        model: root.asTable ? root.overview.pillarNames : []

        RowLayout {
            id: line

            required property int index
            required property string modelData

            Body {
                text: line.modelData
            }
            Mean {
                values: root.overview.mentorMeans
                row: line.index
            }
            Mean {
                values: root.overview.selfMeans
                row: line.index
            }
            Mean {
                values: root.overview.targetMeans
                row: line.index
            }
        }
    }
    TextAction {
        text: root.asTable ? qsTr("Show as chart") : qsTr("Show as table")
        onClicked: root.asTable = !root.asTable
        Layout.alignment: Qt.AlignRight
    }
}
