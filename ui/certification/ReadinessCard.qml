// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Components

// In the record: how far I am for what I chose, with what is missing first, and the way to all of it.
Card {
    id: root

    required property OpenCertification certification
    property int shown: 3

    signal wanted

    heading: qsTr("Certification and readiness")
    spacing: Look.gap

    ReadinessModel {
        id: model

        certification: root.certification
        missingFirst: true
    }
    Body {
        visible: model.aim < 0
        text: qsTr("Choose a certification or a career level, and see what it asks for and what is missing.")
    }
    SectionHeading {
        visible: model.aim >= 0
        text: model.name
        note: model.tally
    }
    ProgressLine {
        visible: model.aim >= 0
        name: model.tally
        value: model.share
        Layout.fillWidth: true
    }
    Repeater {
        model: model

        Part {
            id: row

            required property int index
            required property string name
            required property string tally
            required property string status

            wanted: index < Math.min(root.shown, Math.max(1, model.missing))
            sourceComponent: ReadinessRow {
                name: row.name
                tally: row.tally
                status: row.status
            }
        }
    }
    TextAction {
        text: model.aim < 0 ? qsTr("Choose what you work towards") : model.missing > root.shown ? qsTr("Show all that is missing") : qsTr("Show everything")
        onClicked: root.wanted()
    }
}
