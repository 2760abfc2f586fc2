// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// Taking an assignment, or giving one to a mentee: what is offered on the left, what it says on the right.
Kirigami.Page {
    id: root

    required property OpenAssignments assignments
    property bool giving: false
    // The mentorship to give it in, where that is known.
    property real space: 0
    readonly property bool wide: width > Kirigami.Units.gridUnit * 36

    signal taken(string id)
    signal cancelled

    title: giving ? qsTr("Give an assignment") : qsTr("Take an assignment")
    padding: 0
    Kirigami.Theme.colorSet: Kirigami.Theme.View
    Kirigami.Theme.inherit: false
    actions: Kirigami.Action {
        text: qsTr("Cancel")
        icon.name: "dialog-cancel"
        shortcut: sight.onTop ? "Escape" : ""
        onTriggered: root.cancelled()
    }
    Component.onCompleted: if (space > 0)
        editor.chooseSpace(space)

    PageTop {
        id: sight

        page: root
    }
    BriefEditor {
        id: editor

        assignments: root.assignments
        giving: root.giving
        onTaken: id => root.taken(id)
    }
    GridLayout {
        anchors.fill: parent
        columns: root.wide ? 3 : 1
        columnSpacing: 0
        rowSpacing: 0

        TemplatePicker {
            assignments: root.assignments
            current: editor.templateId
            onChosen: id => editor.templateId = id
            Layout.fillHeight: true
            Layout.fillWidth: !root.wide
            Layout.preferredWidth: Kirigami.Units.gridUnit * 15
            Layout.maximumWidth: root.wide ? Layout.preferredWidth : -1
            Layout.minimumWidth: root.wide ? Layout.preferredWidth : 0
            Layout.preferredHeight: root.wide ? -1 : root.height * 0.35
        }
        Rectangle {
            implicitWidth: 1
            implicitHeight: 1
            color: Look.edge(Kirigami.Theme.textColor)
            Layout.fillHeight: root.wide
            Layout.fillWidth: !root.wide
        }
        BriefForm {
            editor: editor
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
