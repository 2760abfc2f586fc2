// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Certification
import Waymark.Components

// What I have done and whose word it is, and the way to give it to somebody.
CardPage {
    id: root

    required property OpenRecord record
    property OpenCertification certification
    // What the timeline is for just now: to read, to choose from, or to see what others will read.
    property string mode: "read"

    signal checkWanted
    signal readinessWanted

    // The cards make all rows that the model has: more of them when the end comes near.
    function showMore() {
        if (flickable.contentY + flickable.height * 2 > flickable.contentHeight)
            model.showMore();
    }

    title: qsTr("Record")
    listState: model.state
    errorText: model.errorText
    onRetryWanted: model.reload()
    emptyState: EmptyState {
        iconName: "view-certificate-symbolic"
        heading: qsTr("Your record is still empty")
        reason: qsTr("When a mentor accepts your work or attests a competency, it stands here, with the signature. Hand in an assignment to begin.")
        action: qsTr("Check a record that I was given…")
        onTriggered: root.checkWanted()
    }
    actions: [
        Kirigami.Action {
            text: qsTr("Check a record…")
            icon.name: "document-preview-symbolic"
            displayHint: Kirigami.DisplayHint.KeepVisible
            onTriggered: root.checkWanted()
        },
        Kirigami.Action {
            text: qsTr("Certification and readiness")
            icon.name: "view-certificate-symbolic"
            onTriggered: root.readinessWanted()
        }
    ]

    Connections {
        target: root.flickable

        function onContentYChanged() {
            root.showMore();
        }
    }
    RecordModel {
        id: model

        record: root.record
    }
    RecordStats {
        model: model
        narrow: root.narrow
    }
    GridLayout {
        columns: root.narrow ? 1 : 2
        columnSpacing: Look.gap
        rowSpacing: Look.gap
        Layout.fillHeight: true
        Layout.minimumHeight: implicitHeight

        TimelineCard {
            visible: root.mode !== "preview"
            model: model
            mode: root.mode
            Layout.fillHeight: true
        }
        Loader {
            visible: active
            active: root.mode === "preview"
            sourceComponent: PreviewCard {
                record: root.record
                model: model
                letter: give.letter
            }
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: implicitHeight
        }
        ColumnLayout {
            spacing: Look.gap
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: root.narrow
            Layout.minimumWidth: root.narrow ? 0 : Kirigami.Units.gridUnit * 19
            Layout.maximumWidth: root.narrow ? Number.POSITIVE_INFINITY : Kirigami.Units.gridUnit * 19

            GiveCard {
                id: give

                record: root.record
                model: model
                mode: root.mode
                onModeWanted: mode => root.mode = mode
            }
            ReadinessCard {
                certification: root.certification
                onWanted: root.readinessWanted()
            }
            GivenCard {
                record: root.record
            }
        }
    }
}
