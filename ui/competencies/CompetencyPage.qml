// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// One competency: what everybody says of it, the evidence, how it grew, and the form to say something oneself.
CardPage {
    id: root

    required property OpenCompetencies competencies
    required property string competencyId

    signal backWanted
    signal messageWanted(string words)
    signal undoOffered(string words)

    title: qsTr("Competencies")
    listState: editor.state
    errorText: editor.errorText
    onRetryWanted: editor.reload()
    actions: Kirigami.Action {
        text: qsTr("All competencies")
        icon.name: Look.mirrored ? "go-next-symbolic" : "go-previous-symbolic"
        displayHint: Kirigami.DisplayHint.KeepVisible
        shortcut: sight.onTop ? "Alt+Left" : ""
        onTriggered: root.backWanted()
    }

    PageTop {
        id: sight

        page: root
    }
    CompetencyEditor {
        id: editor

        competencies: root.competencies
        competencyId: root.competencyId
        onFailed: message => root.messageWanted(message)
        onSaved: root.undoOffered(qsTr("The level is noted."))
        onRemoved: root.undoOffered(qsTr("The assessment is in the trash."))
    }
    ColumnLayout {
        spacing: 0

        Kirigami.Heading {
            level: 1
            text: editor.name
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        Note {
            text: editor.pillarName
        }
        Body {
            text: editor.description
            Layout.topMargin: Kirigami.Units.smallSpacing
        }
    }
    GridLayout {
        columns: root.narrow ? 1 : 2
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        uniformCellWidths: true
        Layout.fillWidth: true
        Layout.fillHeight: false

        ColumnLayout {
            spacing: Look.gap
            Layout.alignment: Qt.AlignTop

            SaidCard {
                editor: editor
            }
            CompetencyEvidence {
                editor: editor
            }
        }
        ColumnLayout {
            spacing: Look.gap
            Layout.alignment: Qt.AlignTop

            SayCard {
                editor: editor
            }
            GrowthCard {
                competencies: root.competencies
                competencyId: root.competencyId
                onMessageWanted: words => root.messageWanted(words)
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
