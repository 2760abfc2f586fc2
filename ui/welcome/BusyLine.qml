// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// Work of a second or two is under way.
ColumnLayout {
    id: root

    property string text

    spacing: Kirigami.Units.smallSpacing
    Layout.fillWidth: true
    Layout.topMargin: Kirigami.Units.largeSpacing

    QQC2.ProgressBar {
        indeterminate: true
        Accessible.name: root.text
        Layout.fillWidth: true
    }
    Note {
        text: root.text
    }
}
