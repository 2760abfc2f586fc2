// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Controls as QQC2

// An entry of a menu that a screen reader can press: of itself, an entry is only told.
QQC2.MenuItem {
    Accessible.onPressAction: click()
}
