// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A field of a form whose text is hidden. Qt tells a screen reader no name of such a text, so the group around it says it.
FormField {
    Accessible.role: Accessible.Grouping
    Accessible.name: name
}
