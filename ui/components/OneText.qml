// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// One side of TwoTexts: who wrote it, when, what, and the button that lets it stand.
Rectangle {
    id: root

    property string who
    property string when
    property string words
    property string button

    signal chosen

    Layout.fillWidth: true
    Layout.fillHeight: true
    implicitHeight: inner.implicitHeight + Kirigami.Units.largeSpacing * 3
    radius: Kirigami.Units.cornerRadius
    color: "transparent"
    border.width: 1
    border.color: Qt.alpha(Kirigami.Theme.textColor, 0.25)
    Accessible.role: Accessible.Grouping
    Accessible.name: when === "" ? who : qsTr("%1, %2").arg(who).arg(when)

    ColumnLayout {
        id: inner

        anchors.fill: parent
        anchors.margins: Kirigami.Units.largeSpacing * 1.5
        spacing: Kirigami.Units.smallSpacing

        RowLayout {
            QQC2.Label {
                text: root.who
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            Note {
                text: root.when
                Layout.fillWidth: false
            }
        }
        QQC2.Label {
            text: root.words
            textFormat: Text.RichText
            wrapMode: Text.Wrap
            lineHeight: 1.15
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
        QQC2.Button {
            text: root.button
            Layout.topMargin: Kirigami.Units.smallSpacing
            onClicked: root.chosen()
        }
    }
}
