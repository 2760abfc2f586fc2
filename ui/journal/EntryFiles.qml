// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import QtQuick.Dialogs
import Waymark.Components

// The files of an entry: dropped, pasted or chosen.
FieldGroup {
    id: root

    required property JournalFilesModel files

    function choose() {
        openDialog.open();
    }

    name: qsTr("Files")

    Repeater {
        model: root.files

        FileRow {
            onSaveWanted: id => saveDialog.ask(id)
            onRemovalWanted: id => root.files.remove(id)
            Layout.fillWidth: true
        }
    }
    QQC2.ProgressBar {
        visible: root.files.busy > 0
        indeterminate: true
        Accessible.name: qsTr("Storing %n file(s)", "", root.files.busy)
        Layout.fillWidth: true
    }
    FailedState {
        visible: root.files.problem !== ""
        text: root.files.problem
        retry: false
        Layout.fillWidth: true
    }
    TextAction {
        text: qsTr("Attach files…")
        onClicked: root.choose()
    }
    Note {
        text: qsTr("Or drop or paste them here.")
        wrapMode: Text.Wrap
    }

    FileDialog {
        id: openDialog

        title: qsTr("Attach files")
        fileMode: FileDialog.OpenFiles
        onAccepted: root.files.addFiles(selectedFiles)
    }
    FileDialog {
        id: saveDialog

        property string fileId

        function ask(id: string) {
            fileId = id;
            open();
        }

        title: qsTr("Save a copy, which nothing protects any more")
        fileMode: FileDialog.SaveFile
        onAccepted: root.files.exportTo(fileId, selectedFile)
    }
}
