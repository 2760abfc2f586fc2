// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

// In the header of a page that is written on: when it was saved, or that it is not.
Note {
    property bool failed: false

    rightPadding: Kirigami.Units.largeSpacing
    color: failed ? Look.ink(Kirigami.Theme.negativeTextColor, Kirigami.Theme.textColor) : Look.quiet(Kirigami.Theme.textColor)
    Layout.fillWidth: false
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
