// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// A framed field for words in several lines, whose spelling is checked.
QQC2.TextArea {
    id: root

    Kirigami.SpellCheck.enabled: false

    SpellingLayer {
        field: root
        enabled: !root.readOnly
        anchors.fill: parent
    }
}
