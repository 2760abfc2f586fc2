// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// The heading of a group inside a list or the sidebar.
QQC2.Label {
    font.pointSize: Look.noteSize
    font.weight: Font.DemiBold
    color: Look.quiet(Kirigami.Theme.textColor)
    elide: Text.ElideRight
    Layout.fillWidth: true
    Layout.leftMargin: Kirigami.Units.largeSpacing * 1.75
    Layout.rightMargin: Kirigami.Units.largeSpacing
    Layout.topMargin: Kirigami.Units.largeSpacing
    Layout.bottomMargin: Kirigami.Units.smallSpacing / 2
    Accessible.role: Accessible.Heading
}
