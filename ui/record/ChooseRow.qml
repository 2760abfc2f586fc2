// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// An entry that may be shown to somebody, or not.
RowLayout {
    id: root

    required property int index
    required property string when
    required property string title
    required property string trust
    required property string by
    required property bool choosable
    required property bool chosen

    signal toggled(bool chosen)

    spacing: Kirigami.Units.largeSpacing
    Layout.fillWidth: true
    Layout.bottomMargin: Kirigami.Units.largeSpacing

    CheckOption {
        checked: root.chosen
        enabled: root.choosable
        Accessible.name: qsTr("Show %1").arg(root.title)
        Layout.alignment: Qt.AlignTop
        onToggled: root.toggled(checked)
    }
    ColumnLayout {
        spacing: 1

        QQC2.Label {
            text: root.title
            textFormat: Text.PlainText
            font.weight: Font.Medium
            opacity: root.choosable ? 1 : 0.72
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
        TrustMark {
            trust: root.trust
            text: root.by
            Layout.fillWidth: true
        }
    }
    Note {
        text: root.when
        Layout.fillWidth: false
        Layout.alignment: Qt.AlignTop
    }
}
