// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2

// Running text: wraps, never wider than 75 characters.
QQC2.Label {
    wrapMode: Text.Wrap
    lineHeight: 1.15
    Layout.fillWidth: true
    Layout.maximumWidth: Look.measure
}
