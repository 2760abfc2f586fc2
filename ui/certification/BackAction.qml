// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// The way back from a page, with the key for it while the page can be seen.
Kirigami.Action {
    id: root

    required property Item page

    readonly property PageTop sight: PageTop {
        page: root.page
    }

    icon.name: Look.mirrored ? "go-next-symbolic" : "go-previous-symbolic"
    displayHint: Kirigami.DisplayHint.KeepVisible
    shortcut: sight.onTop ? "Alt+Left" : ""
}
