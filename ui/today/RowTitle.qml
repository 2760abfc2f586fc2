// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// Text that opens what it names.
QQC2.AbstractButton {
    id: root

    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    padding: 2
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Open: %1").arg(text)
    Accessible.onPressAction: clicked()

    contentItem: QQC2.Label {
        text: root.text
        textFormat: Text.PlainText
        font.underline: root.hovered || root.visualFocus
        elide: Text.ElideRight
        color: Kirigami.Theme.textColor
        Accessible.ignored: true
    }
}
