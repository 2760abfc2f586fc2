// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// One text of a pack, on paper.
Kirigami.Page {
    id: root

    required property OpenCertification certification
    required property string place
    required property string backText

    signal backWanted
    signal undoWanted
    signal redoWanted
    signal messageWanted(string words)

    function flush() {
        editor.flush();
    }

    title: editor.title
    padding: 0
    Kirigami.Theme.colorSet: Kirigami.Theme.View
    Kirigami.Theme.inherit: false
    titleDelegate: AudienceLine {
        lead: Kirigami.Units.smallSpacing / 2
    }
    actions: [
        SavedAction {
            editor: editor
        },
        BackAction {
            page: root
            text: root.backText
            onTriggered: root.backWanted()
        }
    ]

    PackTextEditor {
        id: editor

        certification: root.certification
        place: root.place
        onFailed: message => root.messageWanted(message)
    }
    LoadingState {
        active: editor.state === PackTextEditor.Loading
        anchors.fill: parent
        anchors.margins: Kirigami.Units.gridUnit * 1.5
    }
    FailedState {
        visible: editor.state === PackTextEditor.Failed
        text: editor.errorText
        anchors.centerIn: parent
        width: Math.min(parent.width - Look.pad * 2, Look.measure)
        onRetryWanted: editor.reload()
    }
    ColumnLayout {
        anchors.fill: parent
        visible: editor.state === PackTextEditor.Ready
        spacing: 0

        Kirigami.Heading {
            level: 1
            text: editor.title
            font.pointSize: Look.base * 1.7
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Layout.margins: Kirigami.Units.gridUnit * 1.5
            Layout.bottomMargin: 0
        }
        Body {
            text: editor.hint
            color: Look.quiet(Kirigami.Theme.textColor)
            Layout.leftMargin: Kirigami.Units.gridUnit * 1.5
            Layout.rightMargin: Kirigami.Units.gridUnit
            Layout.bottomMargin: Kirigami.Units.largeSpacing
        }
        MarkdownPaper {
            id: paper

            name: editor.title
            value: editor.body
            Layout.fillWidth: true
            Layout.fillHeight: true
            onTyped: words => editor.body = words
            onUndoWanted: root.undoWanted()
            onRedoWanted: root.redoWanted()
        }
    }
    footer: EditorBar {
        summary: editor.summary
        visible: editor.state === PackTextEditor.Ready
        onMarkWanted: mark => paper.toggle(mark)
    }
}
