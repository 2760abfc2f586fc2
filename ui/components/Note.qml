// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// Secondary text: dates, hints, sources.
QQC2.Label {
    font.pointSize: Look.noteSize
    color: Look.quiet(Kirigami.Theme.textColor)
    elide: Text.ElideRight
    Layout.fillWidth: true
}
