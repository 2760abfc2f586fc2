// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import QtQuick.Dialogs
import org.kde.kirigami as Kirigami
import Waymark.Components
import Waymark.Welcome

// The way to give the record to somebody: choose, look at it as they will, write the files.
Card {
    id: root

    required property OpenRecord record
    required property RecordModel model
    required property string mode
    // The pages are of US Letter, not of A4.
    readonly property alias letter: files.letter

    signal modeWanted(string mode)

    heading: qsTr("Give it to somebody")
    spacing: Look.gap

    RecordFiles {
        id: files

        record: root.record
        model: root.model
        audience: audience.text
    }
    Body {
        text: qsTr("You choose what they see, and in what. What is signed anybody can check, without a network.")
    }
    Note {
        text: qsTr("%1 of %n entry(ies) chosen", "", root.model.choosableCount).arg(root.model.chosenCount)
    }
    Flow {
        spacing: Kirigami.Units.largeSpacing
        Layout.fillWidth: true

        QQC2.Button {
            text: root.mode === "choose" ? qsTr("Done choosing") : qsTr("Choose what to show…")
            onClicked: root.modeWanted(root.mode === "choose" ? "read" : "choose")
        }
        QQC2.Button {
            text: root.mode === "preview" ? qsTr("End the preview") : qsTr("Preview")
            onClicked: root.modeWanted(root.mode === "preview" ? "read" : "preview")
        }
        QQC2.Button {
            visible: root.mode === "choose"
            text: qsTr("Choose all")
            onClicked: root.model.chooseAll(true)
        }
        QQC2.Button {
            visible: root.mode === "choose"
            text: qsTr("Choose none")
            onClicked: root.model.chooseAll(false)
        }
    }
    PeriodRow {
        visible: root.mode === "choose" && years.length > 1
        model: root.model
    }
    FormatChoice {
        files: files
    }
    FormField {
        name: qsTr("Whom it is for")
        hint: qsTr("For your own notes alone: it does not stand in the record.")

        QQC2.TextField {
            id: audience

            Accessible.name: qsTr("Whom it is for")
            Layout.fillWidth: true
        }
    }
    RowLayout {
        visible: files.busy
        spacing: Kirigami.Units.largeSpacing

        QQC2.ProgressBar {
            value: files.progress
            Accessible.name: qsTr("Writing the record")
            Layout.fillWidth: true
        }
        QQC2.Button {
            text: qsTr("Cancel")
            onClicked: files.cancel()
        }
    }
    PrimaryButton {
        visible: !files.busy
        text: qsTr("Export…")
        enabled: root.model.chosenCount > 0
        onClicked: {
            if (files.folder) {
                (folderDialog.get() as FolderDialog).open();
                return;
            }
            dialog.selectedFile = dialog.currentFolder + "/" + files.suggestedName;
            dialog.open();
        }
    }
    FailedState {
        visible: files.problem !== ""
        text: files.problem
        retry: false
        Layout.fillWidth: true
    }
    Body {
        visible: text !== ""
        text: files.doneText
        Accessible.role: Accessible.Notification
        Accessible.name: text
    }
    Rule {}
    Note {
        text: qsTr("“Signed” means that whoever holds a key signed. Your key seals the PDF; what others signed lies in it, and in the file beside it. A board decides what counts, not Waymark.")
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }

    FileDialog {
        id: dialog

        title: qsTr("Save the record")
        fileMode: FileDialog.SaveFile
        defaultSuffix: files.suffix
        nameFilters: [qsTr("%1 (%2)").arg(files.suffix.toUpperCase()).arg("*." + files.suffix)]
        onAccepted: files.write(selectedFile)
    }
    OnDemand {
        id: folderDialog

        sourceComponent: FolderDialog {
            title: qsTr("Choose an empty folder")
            onAccepted: files.write(selectedFolder)
        }
    }
}
