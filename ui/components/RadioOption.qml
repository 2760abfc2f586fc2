// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2

// A choice that a screen reader chooses as the mouse does. By itself Qt would change how it looks, and tell nobody.
QQC2.RadioButton {
    Accessible.onPressAction: click()
    Accessible.onToggleAction: click()
}
