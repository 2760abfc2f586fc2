// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import QtQuick.Dialogs
import org.kde.kirigami as Kirigami
import Waymark.Components

// The method in use, as data: read it, change it outside, and see what another one would change before it is in use.
ColumnLayout {
    id: root

    required property OpenSettings settings

    signal messageWanted(string words)
    signal undoOffered(string words)

    spacing: Look.gap

    MethodModel {
        id: model

        settings: root.settings
        onImported: words => root.undoOffered(words)
        onExported: fileName => root.messageWanted(qsTr("‘%1’ is written. Change it as you like, with a version of your own, and import it.").arg(fileName))
    }
    PartHeading {
        title: qsTr("Method")
        note: qsTr("Competencies, levels, tracks and assignment templates are data that you can change")
    }
    Card {
        heading: model.name
        note: model.summary

        Note {
            text: model.notes
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        FailedState {
            visible: model.problem !== ""
            text: model.problem
            retry: false
            Layout.fillWidth: true
        }
        QQC2.ProgressBar {
            visible: model.busy
            indeterminate: true
            Accessible.name: qsTr("Reading the method")
            Layout.fillWidth: true
        }
        Flow {
            spacing: Kirigami.Units.largeSpacing
            enabled: !model.busy
            Layout.fillWidth: true

            QQC2.Button {
                text: qsTr("Save it as a file…")
                onClicked: saveDialog.open()
            }
            QQC2.Button {
                text: qsTr("Look at another one…")
                onClicked: openDialog.open()
            }
            QQC2.Button {
                text: qsTr("Back to the one that came with Waymark")
                onClicked: model.importBuiltIn()
            }
        }
    }
    Card {
        visible: model.looking
        important: true
        heading: qsTr("What it would change")
        note: model.previewText
        spacing: Kirigami.Units.smallSpacing
        Layout.minimumHeight: visible ? implicitHeight : 0

        ListView {
            id: list

            visible: count > 0
            clip: true
            model: model
            implicitHeight: Math.min(contentHeight, Kirigami.Units.gridUnit * 16)
            activeFocusOnTab: true
            section.property: "section"
            section.delegate: ListLabel {
                required property string section

                text: section
                topPadding: Kirigami.Units.largeSpacing
            }
            delegate: QQC2.Label {
                required property string words

                text: words
                textFormat: Text.PlainText
                elide: Text.ElideRight
                width: ListView.view.width
            }
            QQC2.ScrollBar.vertical: SlimBar {}
            Layout.fillWidth: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What it would change")
        }
        Note {
            text: qsTr("A backup is made first, and the import can be undone.")
        }
        RowLayout {
            spacing: Kirigami.Units.largeSpacing
            enabled: !model.busy

            PrimaryButton {
                visible: list.count > 0
                text: qsTr("Put it in use")
                onClicked: model.import()
            }
            QQC2.Button {
                text: qsTr("Leave it")
                implicitHeight: Kirigami.Units.gridUnit * 1.85
                onClicked: model.forget()
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }

    FileDialog {
        id: saveDialog

        title: qsTr("Save the method")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "json"
        nameFilters: [qsTr("Method files (%1)").arg("*.json")]
        onAccepted: model.exportTo(selectedFile)
    }
    FileDialog {
        id: openDialog

        title: qsTr("Look at a method")
        nameFilters: [qsTr("Method files (%1)").arg("*.json"), qsTr("All files (%1)").arg("*")]
        onAccepted: model.look(selectedFile)
    }
}
