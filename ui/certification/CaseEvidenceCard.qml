// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import QtQuick.Dialogs
import Waymark.Components

// What shows that a case study is true: files, and what stands in the record already.
Card {
    id: root

    required property OpenCertification certification
    required property string caseId

    signal undoOffered(string words)

    heading: qsTr("Evidence")
    note: model.state === CaseEvidenceModel.Empty ? qsTr("none yet") : ""

    CaseEvidenceModel {
        id: model

        certification: root.certification
        caseId: root.caseId
        onRemoved: root.undoOffered(qsTr("The evidence was taken away."))
    }
    Repeater {
        model: model

        CaseEvidenceRow {
            onSaveWanted: id => saveDialog.ask(id)
            onRemovalWanted: id => model.remove(id)
        }
    }
    QQC2.ProgressBar {
        visible: model.busy > 0
        indeterminate: true
        Accessible.name: qsTr("Storing files")
        Layout.fillWidth: true
    }
    FailedState {
        visible: model.problem !== ""
        text: model.problem
        retry: false
        Layout.fillWidth: true
    }
    ChoiceBox {
        enabled: root.caseId !== "" && count > 0
        model: model.choices
        currentIndex: -1
        displayText: count > 0 ? qsTr("Name something of your record") : qsTr("Nothing more in your record")
        Accessible.name: qsTr("Name something of your record")
        Layout.fillWidth: true
        onActivated: index => model.name(index)
    }
    TextAction {
        text: qsTr("Attach files…")
        enabled: root.caseId !== ""
        onClicked: openDialog.open()
    }
    Note {
        text: root.caseId === "" ? qsTr("Give the case study a title first.") : qsTr("A case study without evidence counts as thin.")
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }

    FileDialog {
        id: openDialog

        title: qsTr("Attach files")
        fileMode: FileDialog.OpenFiles
        onAccepted: model.addFiles(selectedFiles)
    }
    FileDialog {
        id: saveDialog

        property string evidenceId

        function ask(id: string) {
            evidenceId = id;
            open();
        }

        title: qsTr("Save a copy, which nothing protects any more")
        fileMode: FileDialog.SaveFile
        onAccepted: model.exportTo(evidenceId, selectedFile)
    }
}
