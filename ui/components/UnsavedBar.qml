// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2

// Below what is written: why it is not saved, and that nothing of it is lost. Nothing where all is well.
QQC2.Control {
    id: root

    property string text

    signal retryWanted

    visible: text !== ""
    padding: Look.gap
    contentItem: FailedState {
        text: root.text
        onRetryWanted: root.retryWanted()
    }
}
