// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

// A QuietField whose words look as their Markdown says; the signs are seen only while it is written in.
QuietField {
    id: root

    MarkdownDocument {
        document: root.textDocument
        baseSize: root.font.pointSize
        quiet: Qt.alpha(Kirigami.Theme.textColor, 0.5)
        ink: Look.ink(Kirigami.Theme.linkColor, Kirigami.Theme.textColor)
        wash: Qt.alpha(Kirigami.Theme.textColor, 0.08)
        signsHidden: root.readOnly || !root.activeFocus
    }
}
