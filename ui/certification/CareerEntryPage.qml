// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// One entry of a career.
CardPage {
    id: root

    required property OpenCertification certification
    // The id of an entry; the number of a kind for a new one of it.
    required property string entry

    signal backWanted
    signal removed
    signal messageWanted(string words)

    function flush() {
        editor.flush();
    }

    title: editor.title === "" ? qsTr("New entry") : editor.title
    listState: editor.state === CareerEditor.Loading ? RowListModel.Loading : editor.state === CareerEditor.Failed ? RowListModel.Failed : RowListModel.Ready
    errorText: editor.errorText
    onRetryWanted: editor.reload()
    Component.onCompleted: if (editor.isNew)
        editor.kind = Number(entry)
    titleDelegate: AudienceLine {
        lead: Kirigami.Units.smallSpacing / 2
    }
    actions: [
        SavedAction {
            editor: editor
        },
        BackAction {
            page: root
            text: qsTr("Career")
            onTriggered: root.backWanted()
        },
        Kirigami.Action {
            text: qsTr("Delete this entry")
            icon.name: "edit-delete"
            visible: !editor.isNew
            displayHint: Kirigami.DisplayHint.AlwaysHide
            onTriggered: editor.remove()
        }
    ]

    CareerEditor {
        id: editor

        certification: root.certification
        entryId: root.entry.length > 2 ? root.entry : ""
        onRemoved: root.removed()
        onGone: root.backWanted()
        onFailed: message => root.messageWanted(message)
    }
    CareerForm {
        editor: editor
    }
    Item {
        Layout.fillHeight: true
    }
}
