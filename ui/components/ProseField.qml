// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick.Controls as QQC2

// A field for words in one line, whose spelling is checked; names, addresses and numbers have a plain one.
QQC2.TextField {
    id: root

    SpellingLayer {
        field: root
        enabled: !root.readOnly
        anchors.fill: parent
    }
}
