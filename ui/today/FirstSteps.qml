// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// The first week: what to begin with, each ticked when it is done. Gone once there is something to show.
Card {
    id: root

    required property list<todayItem> steps

    signal chosen(string place)

    visible: steps.length > 0
    important: true
    heading: qsTr("Your first week")
    note: qsTr("in any order")
    spacing: Kirigami.Units.largeSpacing

    Repeater {
        model: root.steps

        RowLayout {
            id: row

            required property todayItem modelData
            required property int index
            readonly property bool next: !modelData.done && !root.steps.slice(0, index).some(step => !step.done)

            spacing: Kirigami.Units.largeSpacing

            Kirigami.Icon {
                visible: !row.modelData.done
                source: row.modelData.iconName
                isMask: true
                color: Look.quiet(Kirigami.Theme.textColor)
                implicitWidth: Kirigami.Units.iconSizes.smallMedium
                implicitHeight: implicitWidth
            }
            TrustSign {
                visible: row.modelData.done
                size: Kirigami.Units.iconSizes.smallMedium
            }
            ColumnLayout {
                spacing: 1

                QQC2.Label {
                    text: row.modelData.title
                    font.weight: Font.Medium
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                Note {
                    text: row.modelData.note
                    wrapMode: Text.Wrap
                    elide: Text.ElideNone
                }
            }
            PrimaryButton {
                visible: row.next
                text: qsTr("Begin")
                Accessible.name: qsTr("Begin: %1").arg(row.modelData.title)
                onClicked: root.chosen(row.modelData.place)
            }
            TextAction {
                visible: !row.modelData.done && !row.next
                text: qsTr("Begin")
                Accessible.name: qsTr("Begin: %1").arg(row.modelData.title)
                onClicked: root.chosen(row.modelData.place)
            }
            Note {
                visible: row.modelData.done
                text: qsTr("done")
                Layout.fillWidth: false
            }
        }
    }
}
