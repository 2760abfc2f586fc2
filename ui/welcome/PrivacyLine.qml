// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// What happens to what is written here, in one line.
RowLayout {
    spacing: Kirigami.Units.largeSpacing
    Layout.topMargin: Kirigami.Units.gridUnit * 1.6
    Layout.alignment: Qt.AlignHCenter
    Layout.fillWidth: true
    Layout.maximumWidth: words.implicitWidth + sign.implicitWidth + spacing + 1

    Kirigami.Icon {
        id: sign

        source: "object-locked-symbolic"
        isMask: true
        color: Look.ink(Kirigami.Theme.positiveTextColor, Kirigami.Theme.textColor)
        implicitWidth: Kirigami.Units.iconSizes.small
        implicitHeight: implicitWidth
    }
    Body {
        id: words

        text: qsTr("Everything stays on this computer, encrypted. No account, no network; nothing leaves unless you send it.")
        Layout.maximumWidth: implicitWidth + 1
    }
}
