// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import QtQuick.Dialogs
import org.kde.kirigami as Kirigami

// Around a chart: the table behind a toggle, and saving as a picture or a table. A chart with fewer than three values says
// so in words instead.
ColumnLayout {
    id: root

    required property Component chart
    required property list<chartPoint> values
    property string whenHeading: qsTr("When")
    property string valueHeading: qsTr("Value")
    property bool asTable: false
    // A baseline is shown with the others, but nobody measured it.
    readonly property int measured: values.filter(value => value.measured).length
    readonly property bool few: measured < 3
    // Further ways to look at it, before the table.
    property alias ways: further.data

    signal messageWanted(string words)

    spacing: Kirigami.Units.smallSpacing
    Layout.fillWidth: true

    ChartSaver {
        id: saver

        onSaved: words => root.messageWanted(words)
        onFailed: words => root.messageWanted(words)
    }
    Note {
        visible: root.few
        text: root.measured === 0 ? qsTr("Nothing was measured yet. The chart begins with the third value.") : qsTr("%n value(s) so far. The chart begins with the third.", "", root.measured)
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    Loader {
        id: drawing

        active: !root.few && !root.asTable
        visible: active
        sourceComponent: root.chart
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
    ChartTable {
        visible: root.values.length > 0 && (root.few || root.asTable)
        rows: root.values
        whenHeading: root.whenHeading
        valueHeading: root.valueHeading
        Layout.fillWidth: true
        Layout.fillHeight: !root.few
        Layout.preferredHeight: root.few ? Kirigami.Units.gridUnit * 5 : Kirigami.Units.gridUnit * 11
    }
    RowLayout {
        visible: root.values.length > 0
        spacing: Kirigami.Units.gridUnit

        Row {
            id: further

            spacing: Kirigami.Units.gridUnit
        }
        Item {
            Layout.fillWidth: true
        }
        TextAction {
            visible: !root.few
            text: root.asTable ? qsTr("Chart") : qsTr("Table")
            Accessible.name: root.asTable ? qsTr("Show as chart") : qsTr("Show as table")
            onClicked: root.asTable = !root.asTable
        }
        TextAction {
            id: saving

            text: qsTr("Save…")
            Accessible.role: Accessible.ButtonMenu
            Accessible.onPressAction: clicked()
            onClicked: (formats.get() as QQC2.Menu).popup(saving, 0, saving.height)
        }
    }
    OnDemand {
        id: formats

        sourceComponent: QQC2.Menu {
            MenuEntry {
                text: qsTr("As a picture…")
                enabled: !root.few && !root.asTable
                onTriggered: (picture.get() as FileDialog).open()
            }
            MenuEntry {
                text: qsTr("As a table…")
                onTriggered: (table.get() as FileDialog).open()
            }
        }
    }
    OnDemand {
        id: picture

        sourceComponent: FileDialog {
            fileMode: FileDialog.SaveFile
            nameFilters: [qsTr("Pictures (*.png)")]
            defaultSuffix: "png"
            onAccepted: saver.savePicture(drawing.item, selectedFile)
        }
    }
    OnDemand {
        id: table

        sourceComponent: FileDialog {
            fileMode: FileDialog.SaveFile
            nameFilters: [qsTr("Tables (*.csv)")]
            defaultSuffix: "csv"
            onAccepted: saver.saveTable([root.whenHeading, root.valueHeading], root.values, selectedFile)
        }
    }
}
