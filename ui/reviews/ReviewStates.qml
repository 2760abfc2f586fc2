// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// In place of an attempt: nothing is chosen, it is loading, or it failed.
Item {
    id: root

    required property ReviewEditor editor

    EmptyState {
        visible: root.editor.attemptId === ""
        anchors.centerIn: parent
        width: parent.width - Look.pad * 2
        iconName: "document-edit-verify"
        heading: qsTr("Nothing is chosen")
        reason: qsTr("Choose an attempt from the queue.")
    }
    LoadingState {
        active: root.editor.attemptId !== "" && root.editor.state === ReviewEditor.Loading
        anchors.fill: parent
        anchors.margins: Kirigami.Units.gridUnit * 1.5
    }
    FailedState {
        visible: root.editor.state === ReviewEditor.Failed
        text: root.editor.errorText
        anchors.centerIn: parent
        width: Math.min(parent.width - Look.pad * 2, Look.measure)
        onRetryWanted: root.editor.reload()
    }
}
