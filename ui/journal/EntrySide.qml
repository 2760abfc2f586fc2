// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// What belongs to an entry beside its text; all of it is optional.
TextScroll {
    id: root

    required property JournalEditor editor
    required property JournalFilesModel files
    property bool wide: true

    signal tagChosen(string tag)

    function chooseFiles() {
        fileGroup.choose();
    }

    contentWidth: availableWidth
    implicitHeight: grid.implicitHeight + grid.y * 2

    GridLayout {
        id: grid

        x: Look.pad
        y: root.wide ? Kirigami.Units.gridUnit * 1.5 : Look.pad
        width: root.availableWidth - Look.pad * 2
        columns: root.wide ? 1 : Math.max(1, Math.floor(width / (Kirigami.Units.gridUnit * 11)))
        rowSpacing: Kirigami.Units.largeSpacing * 2
        columnSpacing: Kirigami.Units.gridUnit

        FieldGroup {
            name: qsTr("How it felt")
            Layout.alignment: Qt.AlignTop

            MoodPicker {
                mood: root.editor.mood
                onPicked: mood => root.editor.mood = mood
            }
        }
        FieldGroup {
            name: qsTr("Energy")
            Layout.alignment: Qt.AlignTop

            StepPicker {
                name: qsTr("Energy")
                value: root.editor.energy
                words: [qsTr("empty"), qsTr("low"), qsTr("steady"), qsTr("high"), qsTr("full")]
                onPicked: value => root.editor.energy = value
            }
        }
        FieldGroup {
            name: qsTr("Confidence")
            Layout.alignment: Qt.AlignTop

            StepPicker {
                name: qsTr("Confidence")
                value: root.editor.confidence
                words: [qsTr("lost"), qsTr("still unsure"), qsTr("getting there"), qsTr("confident"), qsTr("certain")]
                onPicked: value => root.editor.confidence = value
            }
        }
        EntryTags {
            editor: root.editor
            onTagChosen: tag => root.tagChosen(tag)
            Layout.alignment: Qt.AlignTop
        }
        EntryFiles {
            id: fileGroup

            files: root.files
            visible: root.files.available
            Layout.alignment: Qt.AlignTop
        }
    }
}
