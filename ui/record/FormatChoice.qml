// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components
import Waymark.Welcome

// In what the record is given: which kind of file, on which paper, with which files beside it.
FormField {
    id: root

    required property RecordFiles files

    name: qsTr("As what")
    hint: files.formatText

    ChoiceBox {
        model: root.files.formatNames
        currentIndex: root.files.format
        Accessible.name: qsTr("As what")
        Layout.fillWidth: true
        onActivated: index => root.files.format = index
    }
    RowLayout {
        visible: root.files.onPaper
        spacing: Kirigami.Units.largeSpacing

        RadioOption {
            text: qsTr("A4")
            checked: !root.files.letter
            onClicked: root.files.letter = false
        }
        RadioOption {
            text: qsTr("US Letter")
            checked: root.files.letter
            onClicked: root.files.letter = true
        }
    }
    CheckOption {
        visible: root.files.takesEvidence
        text: qsTr("With the files of evidence")
        checked: root.files.withEvidence
        onToggled: root.files.withEvidence = checked
    }
}
