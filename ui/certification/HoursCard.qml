// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import Waymark.Components

// Hours by category, of a period.
Card {
    id: root

    required property OpenCertification certification

    signal roomWanted(string room)

    heading: qsTr("Hours")
    note: model.totalText

    HoursModel {
        id: model

        certification: root.certification
    }
    ChoiceBox {
        model: model.periods
        currentIndex: model.period
        Accessible.name: qsTr("Of which time")
        Layout.fillWidth: true
        onActivated: index => model.period = index
    }
    Note {
        text: model.spanText
    }
    Body {
        visible: model.state === HoursModel.Empty
        text: qsTr("No hours of this time are noted.")
    }
    FailedState {
        visible: model.state === HoursModel.Failed
        text: model.errorText
        Layout.fillWidth: true
        onRetryWanted: model.reload()
    }
    Repeater {
        model: model

        RowLayout {
            id: row

            required property string name
            required property string hours

            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2").arg(name).arg(hours)
            Layout.fillWidth: true

            QQC2.Label {
                text: row.name
                elide: Text.ElideRight
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            QQC2.Label {
                text: row.hours
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
        }
    }
    Rule {}
    TextAction {
        text: qsTr("Note hours")
        onClicked: root.roomWanted("entry/7")
    }
}
