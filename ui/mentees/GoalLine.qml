// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Components

// A goal that a mentee shares: its name, how it stands, and how far it is; opens it.
GoalPulse {
    required property string goal
    required words
    required kind
    required value
    required planned
}
