// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// Who can see this, in words, on everything that a person writes.
RowLayout {
    id: line
    property list<string> people
    property string since
    property bool changeable: false

    signal changeWanted
    property real lead: 0
    readonly property string words: people.length === 0 ? qsTr("Only you") : qsTr("You and %1").arg(people.join(", "))
    spacing: Kirigami.Units.smallSpacing
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Who can see this: %1").arg(words)
    Item {
        visible: line.lead > 0
        implicitWidth: line.lead
    }
    Kirigami.Icon {
        source: line.people.length === 0 ? "object-locked-symbolic" : "system-users-symbolic"
        isMask: true
        color: Look.quiet(Kirigami.Theme.textColor)
        implicitWidth: Kirigami.Units.iconSizes.small
        implicitHeight: implicitWidth
    }
    QQC2.Label {
        text: line.words
        font.pointSize: Look.noteSize
        font.weight: Font.Medium
    }
    Note {
        visible: line.since !== ""
        text: line.since
        Layout.fillWidth: false
    }
    TextAction {
        visible: line.changeable
        text: qsTr("Change…")
        onClicked: line.changeWanted()
        Layout.leftMargin: Kirigami.Units.smallSpacing
    }
    Item {
        Layout.fillWidth: true
    }
}
