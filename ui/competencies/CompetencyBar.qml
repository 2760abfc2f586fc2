// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// One competency in the list: the bar with what all say, or, while I rate myself, my own level to be set.
ColumnLayout {
    id: root

    required property string competencyId
    required property string name
    required property string pillar
    required property real mentor
    required property real self
    required property real peer
    required property real certified
    required property real target
    required property string evidence
    required property bool firstOfPillar
    required property string pillarNote
    required property int index
    property list<string> steps
    property bool rating: false
    property real nameWidth: Kirigami.Units.gridUnit * 10.5

    signal chosen
    signal rated(int level)

    spacing: 0
    Layout.fillWidth: true

    Part {
        wanted: root.firstOfPillar
        Layout.topMargin: root.index > 0 ? Kirigami.Units.largeSpacing * 1.5 : 0
        Layout.bottomMargin: Kirigami.Units.smallSpacing
        sourceComponent: SectionHeading {
            text: root.pillar
            note: root.pillarNote
        }
    }
    Part {
        wanted: !root.rating
        sourceComponent: BarScale {
            name: root.name
            nameWidth: root.nameWidth
            steps: root.steps.length
            mentor: root.mentor
            self: root.self
            peer: root.peer
            certified: root.certified
            target: root.target
            note: root.evidence
            onClicked: root.chosen()
        }
    }
    Part {
        wanted: root.rating
        sourceComponent: levels
    }
    Component {
        id: levels

        RowLayout {
            spacing: Kirigami.Units.largeSpacing

            QQC2.Label {
                text: root.name
                elide: Text.ElideRight
                Layout.preferredWidth: root.nameWidth
                Layout.maximumWidth: root.nameWidth
                Accessible.ignored: true
            }
            LevelPicker {
                name: root.name
                value: Math.max(0, root.self)
                steps: root.steps
                onPicked: value => root.rated(value)
                Layout.fillWidth: true
                Layout.topMargin: 1
                Layout.bottomMargin: 1
            }
            Note {
                text: root.self > 0 ? root.steps[root.self - 1] : qsTr("not rated")
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: false
                Layout.preferredWidth: Kirigami.Units.gridUnit * 5
            }
        }
    }
}
