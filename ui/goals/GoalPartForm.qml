// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// The words and the day of a step or a milestone.
QQC2.Popup {
    id: root

    required property OpenGoals goals
    required property GoalPartsModel milestones

    signal removalWanted(bool milestone, string id)

    function openStep(id: string) {
        part.loadStep(id);
    }
    function openMilestone(id: string) {
        part.loadMilestone(id);
    }

    parent: QQC2.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Kirigami.Units.gridUnit * 24, parent?.width ?? 0)
    modal: true
    focus: true
    padding: Look.pad

    GoalPartEditor {
        id: part

        goals: root.goals
        onLoaded: {
            root.open();
            title.forceActiveFocus(Qt.OtherFocusReason);
        }
        onSaved: root.close()
    }
    contentItem: ColumnLayout {
        spacing: Kirigami.Units.largeSpacing

        SectionHeading {
            text: part.milestone ? qsTr("Milestone") : qsTr("Step")
        }
        ProseField {
            id: title

            text: part.title
            Accessible.name: part.milestone ? qsTr("What is reached") : qsTr("What is done")
            Layout.fillWidth: true
            onTextEdited: part.title = text
            onAccepted: part.save()
        }
        RowLayout {
            Note {
                text: qsTr("By")
                Layout.fillWidth: false
            }
            DayField {
                name: qsTr("By when")
                value: part.day
                today: part.today
                onPicked: day => part.day = day
            }
        }
        RowLayout {
            visible: !part.milestone && root.milestones.count > 0

            Note {
                text: qsTr("Leads to")
                Layout.fillWidth: false
            }
            TextAction {
                id: lead

                text: part.leadsTo === "" ? qsTr("no milestone") : root.milestones.titleOf(part.leadsTo)
                Accessible.name: qsTr("Leads to: %1").arg(text)
                onClicked: (choices.get() as MilestoneMenu).popup(lead, 0, lead.height)
            }
            OnDemand {
                id: choices

                sourceComponent: MilestoneMenu {
                    editor: part
                    milestones: root.milestones
                }
            }
        }
        FailedState {
            visible: part.problem !== ""
            text: part.problem
            retry: false
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Kirigami.Units.largeSpacing

            TextAction {
                text: qsTr("Delete")
                onClicked: {
                    root.close();
                    root.removalWanted(part.milestone, part.partId);
                }
            }
            Item {
                Layout.fillWidth: true
            }
            QQC2.Button {
                text: qsTr("Cancel")
                onClicked: root.close()
            }
            PrimaryButton {
                text: qsTr("Save")
                onClicked: part.save()
            }
        }
    }
}
