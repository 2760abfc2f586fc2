// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// A field of a form: its name above, what helps or what is wrong below.
ColumnLayout {
    id: root

    required property string name
    property string hint
    property string problem
    default property alias content: inner.data

    spacing: Kirigami.Units.smallSpacing
    Layout.fillWidth: true

    QQC2.Label {
        text: root.name
        font.weight: Font.DemiBold
        Layout.fillWidth: true
    }
    ColumnLayout {
        id: inner

        spacing: Kirigami.Units.smallSpacing
        Layout.fillWidth: true
        Layout.maximumWidth: Kirigami.Units.gridUnit * 26
    }
    Note {
        text: root.problem !== "" ? root.problem : root.hint
        visible: text !== ""
        color: root.problem !== "" ? Look.ink(Kirigami.Theme.negativeTextColor, Kirigami.Theme.textColor) : Look.quiet(Kirigami.Theme.textColor)
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
}
