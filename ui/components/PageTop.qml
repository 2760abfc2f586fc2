// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

// Whether a page can be seen: nothing lies over it, and its column is in view. The keys that a page has of its own, be they of
// a Shortcut or of an action, work only then. Dialogs stop the keys beneath them by themselves.
QtObject {
    required property Item page
    readonly property bool onTop: page.visible && (!page.Kirigami.ColumnView.view || page.Kirigami.ColumnView.inViewport)
}
