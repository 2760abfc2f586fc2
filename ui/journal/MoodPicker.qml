// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// How it felt, or nothing: a second press takes it back.
ColumnLayout {
    id: root

    required property int mood

    signal picked(int mood)

    spacing: Kirigami.Units.smallSpacing

    RowLayout {
        spacing: Kirigami.Units.smallSpacing

        Repeater {
            model: 5

            QQC2.AbstractButton {
                id: face

                required property int index
                readonly property bool on: root.mood === index + 1
                readonly property color ink: Look.ink(Kirigami.Theme.highlightColor, Kirigami.Theme.textColor)

                checkable: true
                checked: on
                hoverEnabled: true
                focusPolicy: Qt.StrongFocus
                implicitWidth: Kirigami.Units.gridUnit * 1.55
                implicitHeight: implicitWidth
                Accessible.role: Accessible.RadioButton
                Accessible.name: Look.moodWord(index + 1)
                Accessible.checked: on
                Accessible.onPressAction: clicked()
                Accessible.onToggleAction: clicked()
                onClicked: root.picked(on ? 0 : index + 1)

                background: Rectangle {
                    radius: height / 2
                    color: face.on ? Look.wash(Kirigami.Theme.highlightColor) : face.hovered ? Qt.alpha(Kirigami.Theme.textColor, 0.07) : "transparent"
                    border.width: face.on || face.visualFocus ? 1.5 : 0
                    border.color: face.visualFocus ? Kirigami.Theme.textColor : face.ink
                }
                contentItem: Item {
                    MoodMark {
                        anchors.centerIn: parent
                        mood: face.index + 1
                        size: Kirigami.Units.gridUnit
                        tone: face.on ? face.ink : Look.quiet(Kirigami.Theme.textColor)
                    }
                }
            }
        }
    }
    Note {
        text: root.mood === 0 ? qsTr("Not noted") : Look.moodWord(root.mood)
    }
}
