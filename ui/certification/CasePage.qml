// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// One case study, written room by room, with what shows it.
CardPage {
    id: root

    required property OpenCertification certification
    required property string caseId

    signal backWanted
    signal removed
    signal undoWanted
    signal redoWanted
    signal messageWanted(string words)
    signal undoOffered(string words)

    function flush() {
        editor.flush();
    }

    title: editor.title === "" ? qsTr("New case study") : editor.title
    listState: editor.state === CaseEditor.Loading ? RowListModel.Loading : editor.state === CaseEditor.Failed ? RowListModel.Failed : RowListModel.Ready
    errorText: editor.errorText
    onRetryWanted: editor.reload()
    titleDelegate: AudienceLine {
        lead: Kirigami.Units.smallSpacing / 2
    }
    actions: [
        SavedAction {
            editor: editor
        },
        BackAction {
            page: root
            text: qsTr("Case studies")
            onTriggered: root.backWanted()
        },
        Kirigami.Action {
            text: qsTr("Delete this case study")
            icon.name: "edit-delete"
            visible: !editor.isNew
            displayHint: Kirigami.DisplayHint.AlwaysHide
            onTriggered: editor.remove()
        }
    ]

    CaseEditor {
        id: editor

        certification: root.certification
        caseId: root.caseId
        onRemoved: root.removed()
        onGone: root.backWanted()
        onFailed: message => root.messageWanted(message)
    }
    CaseHeading {
        editor: editor
        onUndoWanted: root.undoWanted()
        onRedoWanted: root.redoWanted()
    }
    GridLayout {
        columns: root.narrow ? 1 : 2
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        Layout.fillWidth: true

        CaseRooms {
            editor: editor
            Layout.alignment: Qt.AlignTop
            onUndoWanted: root.undoWanted()
            onRedoWanted: root.redoWanted()
        }
        CaseEvidenceCard {
            certification: root.certification
            caseId: editor.caseId
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: root.narrow
            Layout.minimumWidth: root.narrow ? 0 : Kirigami.Units.gridUnit * 16
            Layout.maximumWidth: root.narrow ? Number.POSITIVE_INFINITY : Kirigami.Units.gridUnit * 16
            onUndoOffered: words => root.undoOffered(words)
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
