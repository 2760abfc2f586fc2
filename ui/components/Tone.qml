// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import org.kde.kirigami as Kirigami

// Turns the name of a meaning into theme colours; base of chips, marks and badges.
Item {
    id: tone
    property string kind: "neutral"
    readonly property color role: {
        switch (kind) {
        case "accent":
            return Kirigami.Theme.highlightColor;
        case "good":
            return Kirigami.Theme.positiveTextColor;
        case "warn":
            return Kirigami.Theme.neutralTextColor;
        case "bad":
            return Kirigami.Theme.negativeTextColor;
        }
        return Kirigami.Theme.textColor;
    }
    readonly property color ink: kind === "neutral" ? Look.quiet(role) : Look.ink(role, Kirigami.Theme.textColor)
    readonly property color wash: kind === "neutral" ? Qt.alpha(role, 0.07) : Look.wash(role)
    readonly property color line: Qt.alpha(role, kind === "neutral" ? 0.16 : 0.4)
}
