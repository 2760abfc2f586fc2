// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// How long it was, by the word of each.
Card {
    id: root

    required property SessionEditor editor

    signal hoursWanted

    heading: qsTr("Hours")

    TrustMark {
        trust: root.editor.hoursTrust
        text: root.editor.hoursText
        Layout.fillWidth: true
    }
    StatTile {
        visible: root.editor.hoursAgreed
        value: root.editor.minutesText(root.editor.hoursWanted)
        note: qsTr("It counts for certifications.")
    }
    RowLayout {
        visible: !root.editor.hoursAgreed
        spacing: Kirigami.Units.smallSpacing

        QQC2.SpinBox {
            id: minutes

            from: 1
            to: 1440
            stepSize: 5
            editable: true
            value: root.editor.hoursWanted
            Accessible.name: qsTr("Minutes that it took")
        }
        Note {
            text: qsTr("min")
        }
    }
    QQC2.Button {
        visible: !root.editor.hoursAgreed
        text: qsTr("Confirm %1").arg(root.editor.minutesText(minutes.value))
        onClicked: root.editor.sayHours(minutes.value)
    }
    TextAction {
        text: qsTr("Hours of all sessions")
        onClicked: root.hoursWanted()
    }
}
