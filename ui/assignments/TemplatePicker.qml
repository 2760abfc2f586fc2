// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// The assignments that the method offers, and the way to words of one's own.
ColumnLayout {
    id: root

    required property OpenAssignments assignments
    required property string current

    signal chosen(string id)

    spacing: 0

    Kirigami.SearchField {
        placeholderText: qsTr("Search %n template(s)", "", model.offered)
        Accessible.name: placeholderText
        Layout.fillWidth: true
        Layout.margins: Kirigami.Units.largeSpacing
        onTextChanged: model.searchText = text
        Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
    }
    ListRow {
        title: qsTr("In your own words")
        note: qsTr("An empty brief")
        face: "document-edit-symbolic"
        highlighted: root.current === ""
        onClicked: root.chosen("")
    }
    Rule {
        Layout.topMargin: Kirigami.Units.smallSpacing
    }
    TextScroll {
        Layout.fillWidth: true
        Layout.fillHeight: true

        ListView {
            id: list

            clip: true
            model: TemplateListModel {
                id: model

                assignments: root.assignments
            }
            activeFocusOnTab: true
            keyNavigationEnabled: true
            topMargin: Kirigami.Units.smallSpacing
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Templates")
            delegate: ListRow {
                required property string templateId
                required property string notes

                required title
                titleLines: 2
                note: notes
                width: ListView.view.width
                highlighted: templateId === root.current
                onClicked: root.chosen(templateId)
            }
            Keys.onReturnPressed: (currentItem as ListRow)?.clicked()
        }
    }
}
