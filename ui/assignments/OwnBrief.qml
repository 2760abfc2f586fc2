// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// An assignment in one's own words: title, brief, what it shows, by what it is judged.
ColumnLayout {
    id: root

    required property BriefEditor editor

    spacing: Look.gap

    PlainArea {
        id: title

        placeholderText: qsTr("Title")
        wrapMode: TextEdit.Wrap
        font.pointSize: Look.base * 1.7
        font.weight: Font.DemiBold
        Accessible.name: qsTr("Title")
        Layout.fillWidth: true
        onTyped: words => root.editor.title = words
        Keys.onReturnPressed: brief.forceActiveFocus(Qt.TabFocusReason)
    }
    PlainArea {
        id: brief

        placeholderText: qsTr("What is to be done, why, and what comes of it?")
        wrapMode: TextEdit.Wrap
        font.pointSize: Look.base * 1.05
        Accessible.name: qsTr("Brief")
        Layout.fillWidth: true
        Layout.minimumHeight: Kirigami.Units.gridUnit * 7
        onTyped: words => root.editor.brief = words
    }
    Rule {}
    SectionHeading {
        text: qsTr("What it shows")
        note: qsTr("competencies")
    }
    Flow {
        visible: root.editor.competencies.length > 0
        spacing: Kirigami.Units.smallSpacing
        Layout.fillWidth: true

        Repeater {
            model: root.editor.competencies

            QQC2.Button {
                required property int index
                required property string modelData

                text: modelData
                icon.name: "edit-delete-remove-symbolic"
                Accessible.name: qsTr("Take %1 away").arg(modelData)
                onClicked: root.editor.removeCompetency(index)
            }
        }
    }
    ChoiceBox {
        id: choice

        model: root.editor.choices
        currentIndex: -1
        displayText: qsTr("Add a competency…")
        Accessible.name: displayText
        Layout.preferredWidth: Kirigami.Units.gridUnit * 15
        onActivated: index => root.editor.addCompetency(index)
    }
    CriterionList {
        rubric: root.editor.rubric
        removable: true
        onRemovalWanted: row => root.editor.removeCriterion(row)
    }
    ProseField {
        placeholderText: qsTr("Add a criterion, by which it is judged")
        Accessible.name: qsTr("Add a criterion")
        Layout.preferredWidth: Kirigami.Units.gridUnit * 22
        Layout.fillWidth: false
        onAccepted: {
            root.editor.addCriterion(text);
            clear();
        }
    }
    Connections {
        target: root.editor

        function onEdited() {
            title.show(root.editor.title);
            brief.show(root.editor.brief);
        }
    }
}
