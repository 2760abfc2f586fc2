// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components
import Waymark.Journal

// The places of the window, in the order of the sidebar. How another one comes in stands in openworkspace.h.
PlaceList {
    id: root

    required property OpenWorkspace workspace
    required property Kirigami.PageRow pageStack

    JournalPlace {
        journal: root.workspace?.journal ?? null
        pageStack: root.pageStack
    }
}
