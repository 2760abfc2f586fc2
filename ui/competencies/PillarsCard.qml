// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Dialogs
import org.kde.kirigami as Kirigami
import Waymark.Components

// The shape of the pillars, or their mean levels as a table.
Card {
    id: root

    required property CompetencyOverview overview
    property bool asTable: false
    readonly property radarValues values: ({
            names: overview.pillarNames,
            mentor: overview.mentorMeans,
            self: overview.selfMeans,
            target: overview.targetMeans,
            steps: overview.stepNames.length
        })

    signal messageWanted(string words)

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
    action: asTable ? qsTr("Chart") : qsTr("Table")
    onActionChosen: asTable = !asTable

    ChartSaver {
        id: saver

        onSaved: words => root.messageWanted(words)
        onFailed: words => root.messageWanted(words)
    }
    RadarChart {
        id: radar

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
        Layout.maximumWidth: root.width - root.padding * 2
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
        text: qsTr("Save…")
        Accessible.name: qsTr("Save the chart of the pillars")
        onClicked: dialog.open()
        Layout.alignment: Qt.AlignRight
    }
    FileDialog {
        id: dialog

        fileMode: FileDialog.SaveFile
        nameFilters: root.asTable ? [qsTr("Drawings (*.svg)"), qsTr("Tables (*.csv)")] : [qsTr("Pictures (*.png)"), qsTr("Drawings (*.svg)"), qsTr("Tables (*.csv)")]
        defaultSuffix: selectedNameFilter.extensions[0] ?? ""
        onAccepted: saver.saveRadar(radar, root.values, selectedFile)
    }
}
