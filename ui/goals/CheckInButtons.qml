// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// Keeps what a check-in says, or not.
RowLayout {
    id: root

    required property CheckInEditor checkIn

    spacing: Kirigami.Units.largeSpacing
    Layout.fillWidth: true

    Item {
        Layout.fillWidth: true
    }
    Note {
        visible: root.width > Kirigami.Units.gridUnit * 22
        text: qsTr("Ctrl+Return saves")
        Layout.fillWidth: false
    }
    QQC2.Button {
        text: qsTr("Cancel")
        onClicked: root.checkIn.cancel()
    }
    PrimaryButton {
        text: root.checkIn.correcting ? qsTr("Save the correction") : qsTr("Save the check-in")
        enabled: root.checkIn.complete
        onClicked: root.checkIn.save()
    }
}
