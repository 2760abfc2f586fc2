// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// Nothing here yet: what would be here, why it is empty, one thing to do.
ColumnLayout {
    id: empty
    property string iconName
    property string heading
    property string reason
    property string action
    signal triggered
    spacing: Kirigami.Units.largeSpacing
    Kirigami.Icon {
        source: empty.iconName
        isMask: true
        color: Qt.alpha(Kirigami.Theme.textColor, 0.45)
        implicitWidth: Kirigami.Units.iconSizes.large
        implicitHeight: implicitWidth
        Layout.alignment: Qt.AlignHCenter
    }
    Kirigami.Heading {
        level: 4
        text: empty.heading
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    Note {
        text: empty.reason
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        horizontalAlignment: Text.AlignHCenter
        Layout.maximumWidth: Kirigami.Units.gridUnit * 18
        Layout.alignment: Qt.AlignHCenter
    }
    QQC2.Button {
        text: empty.action
        visible: text !== ""
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Kirigami.Units.smallSpacing
        onClicked: empty.triggered()
    }
}
