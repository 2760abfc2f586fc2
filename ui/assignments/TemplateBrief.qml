// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// A template as it would be taken.
ColumnLayout {
    id: root

    required property BriefEditor editor

    spacing: Look.gap

    Kirigami.Heading {
        level: 1
        text: root.editor.title
        font.pointSize: Look.base * 1.7
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Body {
        text: root.editor.purpose
    }
    CompetencyChips {
        names: root.editor.competencies
    }
    Note {
        visible: text !== ""
        text: root.editor.effort
    }
    AnchoredText {
        text: root.editor.brief
        notes: null
        noteWidth: 0
        Layout.fillWidth: true
    }
    CriterionList {
        rubric: root.editor.rubric
    }
}
