// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// A piece of evidence, looked at over the page: its text or its picture; of anything else, what it is.
Kirigami.Dialog {
    id: root

    required property EvidenceModel evidence

    signal saveWanted(string id)

    function look(id: string) {
        preview.open(id);
        open();
    }

    parent: QQC2.Overlay.overlay
    title: preview.title
    padding: Kirigami.Units.largeSpacing
    preferredWidth: Kirigami.Units.gridUnit * 44
    maximumWidth: preferredWidth
    preferredHeight: Kirigami.Units.gridUnit * 30
    standardButtons: Kirigami.Dialog.NoButton
    onClosed: preview.close()
    customFooterActions: [
        Kirigami.Action {
            text: qsTr("Save a copy outside…")
            icon.name: "document-save-as"
            tooltip: qsTr("An export: nothing protects the copy any more")
            onTriggered: root.saveWanted(preview.evidenceId)
        }
    ]

    ColumnLayout {
        spacing: Kirigami.Units.largeSpacing

        EvidencePreview {
            id: preview

            evidence: root.evidence
        }
        Note {
            text: preview.notes
            visible: text !== ""
        }
        LoadingState {
            active: preview.state === EvidencePreview.Loading
            Layout.fillWidth: true
        }
        FailedState {
            visible: preview.state === EvidencePreview.Failed
            text: preview.text
            retry: false
            Layout.fillWidth: true
        }
        Body {
            visible: preview.state === EvidencePreview.Other
            text: preview.text
        }
        QQC2.Label {
            visible: preview.state === EvidencePreview.Text
            text: preview.text
            textFormat: Text.PlainText
            font.family: "monospace"
            wrapMode: Text.Wrap
            Accessible.name: qsTr("Text of %1").arg(preview.title)
            Layout.fillWidth: true
        }
        PictureItem {
            visible: preview.state === EvidencePreview.Picture
            picture: preview.picture
            Accessible.role: Accessible.Graphic
            Accessible.name: preview.title
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(implicitHeight, implicitHeight * width / Math.max(1, implicitWidth))
        }
    }
}
