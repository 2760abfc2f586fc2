// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// How it goes on after an invitation, in three steps.
Card {
    id: root

    heading: qsTr("How it goes")

    Repeater {
        model: [qsTr("You save an invitation and hand it to the person."), qsTr("You get an answer back, a file too, and open it here."), qsTr("You compare five words by voice, so that you know whose key it is. Then parcels go back and forth.")]

        RowLayout {
            id: step

            required property string modelData
            required property int index

            spacing: Kirigami.Units.largeSpacing
            Layout.fillWidth: true

            Rectangle {
                implicitWidth: Kirigami.Units.gridUnit * 1.2
                implicitHeight: implicitWidth
                radius: width / 2
                color: "transparent"
                border.width: 1
                border.color: Look.quiet(Kirigami.Theme.textColor)
                Layout.alignment: Qt.AlignTop

                Note {
                    anchors.centerIn: parent
                    text: (step.index + 1).toLocaleString(Qt.locale(), "f", 0)
                }
            }
            Body {
                text: step.modelData
            }
        }
    }
}
