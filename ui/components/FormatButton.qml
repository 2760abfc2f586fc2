// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2

// One sign of formatting, with its key.
QQC2.ToolButton {
    id: root

    required property string keys

    display: QQC2.AbstractButton.IconOnly
    focusPolicy: Qt.TabFocus
    Accessible.name: text
    QQC2.ToolTip.text: qsTr("%1 (%2)").arg(text).arg(keys)
    QQC2.ToolTip.visible: hovered
    QQC2.ToolTip.delay: 500

    Shortcut {
        sequence: root.keys
        enabled: root.visible && root.enabled
        onActivated: root.clicked()
    }
}
