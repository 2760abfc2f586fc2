// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// What became of an attempt: the mentor's verdict and words, or where it is.
Rectangle {
    id: root

    required property AttemptView attempt
    readonly property color role: attempt.accepted ? Kirigami.Theme.positiveTextColor : attempt.reviewed ? Kirigami.Theme.neutralTextColor : Kirigami.Theme.highlightColor

    radius: Kirigami.Units.cornerRadius
    color: Look.wash(role)
    implicitHeight: column.implicitHeight + column.anchors.margins * 2
    Layout.fillWidth: true

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: Kirigami.Units.largeSpacing * 1.5
        spacing: Kirigami.Units.smallSpacing

        SectionHeading {
            text: root.attempt.reviewed ? root.attempt.verdictText : root.attempt.name
            note: root.attempt.reviewed ? "" : root.attempt.notes
            action: root.attempt.withdrawable ? qsTr("Take it back") : ""
            onTriggered: root.attempt.withdraw()
        }
        Note {
            visible: !root.attempt.reviewed && text !== ""
            text: root.attempt.whereabouts
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        Flow {
            visible: root.attempt.givable.length > 0
            spacing: Kirigami.Units.largeSpacing
            Layout.fillWidth: true
            Layout.topMargin: Kirigami.Units.smallSpacing

            Repeater {
                model: root.attempt.givable

                PrimaryButton {
                    required property int index
                    required property string modelData

                    text: modelData
                    onClicked: root.attempt.give(index)
                }
            }
        }
        TextScroll {
            visible: root.attempt.overall !== ""
            contentWidth: availableWidth
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: words.implicitHeight

            QQC2.Label {
                id: words

                width: parent.width
                text: root.attempt.overall
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
        }
    }
}
