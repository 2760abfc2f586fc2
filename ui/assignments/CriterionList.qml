// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// By what it is judged: each criterion with what its levels mean.
ColumnLayout {
    id: root

    required property RubricModel rubric
    property bool removable: false

    signal removalWanted(int row)

    visible: rubric.count > 0
    spacing: Look.gap
    Layout.fillWidth: true

    SectionHeading {
        text: qsTr("How it is judged")
    }
    Repeater {
        model: root.rubric

        ColumnLayout {
            id: criterion

            required property int index
            required property string name
            required property list<string> meanings

            spacing: 2
            Layout.fillWidth: true

            RowLayout {
                QQC2.Label {
                    text: criterion.name
                    textFormat: Text.PlainText
                    font.weight: Font.Medium
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                TextAction {
                    visible: root.removable
                    text: qsTr("Remove")
                    Accessible.name: qsTr("Remove the criterion %1").arg(criterion.name)
                    onClicked: root.removalWanted(criterion.index)
                }
            }
            Repeater {
                model: criterion.meanings

                RowLayout {
                    id: meaning

                    required property int index
                    required property string modelData

                    spacing: Kirigami.Units.largeSpacing

                    Note {
                        text: meaning.index + 1
                        font.weight: Font.DemiBold
                        Layout.fillWidth: false
                        Layout.alignment: Qt.AlignTop
                    }
                    Note {
                        text: meaning.modelData
                        textFormat: Text.PlainText
                        wrapMode: Text.Wrap
                        elide: Text.ElideNone
                    }
                }
            }
        }
    }
}
