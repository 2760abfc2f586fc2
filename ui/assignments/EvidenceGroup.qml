// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import QtQuick.Dialogs
import org.kde.kirigami as Kirigami
import Waymark.Components

// What shows that it was done. Where it is still a draft: dropped, pasted, chosen, or given as an address.
ColumnLayout {
    id: root

    required property EvidenceModel evidence
    // Null where it was handed in.
    property DraftEvidenceModel drafting: null

    signal undoOffered(string words)

    spacing: Kirigami.Units.smallSpacing * 1.5
    Layout.fillWidth: true

    SectionHeading {
        text: qsTr("Evidence")
        note: root.evidence.count === 0 && !root.drafting ? qsTr("none") : ""
        action: root.drafting ? qsTr("Add files…") : ""
        onTriggered: openDialog.open()
    }
    Repeater {
        model: root.evidence

        EvidenceRow {
            removable: root.drafting !== null
            onLookWanted: id => (preview.get() as EvidenceDialog).look(id)
            onSaveWanted: id => saveDialog.ask(id)
            onRemovalWanted: id => root.drafting.remove(id)
            Layout.fillWidth: true
        }
    }
    QQC2.ProgressBar {
        visible: root.drafting && root.drafting.busy > 0
        indeterminate: true
        Accessible.name: qsTr("Storing files")
        Layout.fillWidth: true
    }
    FailedState {
        visible: root.evidence.problem !== ""
        text: root.evidence.problem
        retry: false
        Layout.fillWidth: true
    }
    QQC2.TextField {
        id: address

        visible: root.drafting !== null
        placeholderText: qsTr("Add an address, or drop files here")
        Accessible.name: qsTr("Address of evidence on the web")
        font.pointSize: Look.noteSize
        Layout.fillWidth: true
        onAccepted: {
            root.drafting.addLink(text);
            clear();
        }
    }

    Connections {
        target: root.drafting

        function onEvidenceRemoved() {
            root.undoOffered(qsTr("The evidence was taken away."));
        }
    }
    OnDemand {
        id: preview

        sourceComponent: EvidenceDialog {
            evidence: root.evidence
            onSaveWanted: id => saveDialog.ask(id)
        }
    }
    FileDialog {
        id: openDialog

        title: qsTr("Add evidence")
        fileMode: FileDialog.OpenFiles
        onAccepted: root.drafting.addFiles(selectedFiles)
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
        onAccepted: root.evidence.exportTo(evidenceId, selectedFile)
    }
}
