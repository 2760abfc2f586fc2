// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

// A hairline between rows.
Rectangle {
    implicitHeight: 1
    color: Look.edge(Kirigami.Theme.textColor)
    Layout.fillWidth: true
}
