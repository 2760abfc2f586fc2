// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// One line of the palette: what it is, and where it stands or which keys do it.
QQC2.ItemDelegate {
    id: root

    required property int index
    required property string note
    required property string iconName
    required text

    focusPolicy: Qt.NoFocus
    topPadding: Kirigami.Units.smallSpacing * 1.5
    bottomPadding: topPadding
    Accessible.name: text
    Accessible.description: note
    Accessible.onPressAction: clicked()

    background: Rectangle {
        radius: Kirigami.Units.cornerRadius
        color: root.highlighted ? Qt.alpha(Kirigami.Theme.highlightColor, 0.3) : root.hovered ? Qt.alpha(Kirigami.Theme.textColor, 0.07) : "transparent"
    }
    contentItem: RowLayout {
        spacing: Kirigami.Units.largeSpacing

        Kirigami.Icon {
            source: root.iconName
            isMask: true
            color: Look.quiet(Kirigami.Theme.textColor)
            implicitWidth: Kirigami.Units.iconSizes.smallMedium
            implicitHeight: implicitWidth
        }
        QQC2.Label {
            text: root.text
            textFormat: Text.PlainText
            elide: Text.ElideRight
            Layout.fillWidth: true
            Layout.preferredWidth: implicitWidth
        }
        Note {
            text: root.note
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignRight
            Layout.maximumWidth: root.width * 0.5
        }
    }
}
