// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// What came of a check: the verdict, who sealed what is to be seen, and each entry.
Card {
    id: root

    required property RecordCheck check

    important: true
    tone: check.holds ? Kirigami.Theme.positiveTextColor : Kirigami.Theme.negativeTextColor
    spacing: Look.gap
    Layout.minimumHeight: visible ? implicitHeight : 0
    Accessible.name: check.verdict

    RowLayout {
        spacing: Kirigami.Units.largeSpacing

        Kirigami.Icon {
            source: root.check.holds ? "dialog-ok-symbolic" : "data-warning-symbolic"
            isMask: true
            color: Look.ink(root.tone, Kirigami.Theme.textColor)
            implicitWidth: Kirigami.Units.iconSizes.smallMedium
            implicitHeight: implicitWidth
        }
        Kirigami.Heading {
            level: 4
            text: root.check.verdict
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
    }
    Body {
        visible: text !== ""
        text: root.check.explanation
    }
    Repeater {
        model: root.check.refusals

        Body {
            required property string modelData

            text: modelData
            textFormat: Text.PlainText
            color: Look.ink(Kirigami.Theme.negativeTextColor, Kirigami.Theme.textColor)
        }
    }
    Body {
        visible: text !== ""
        text: root.check.sealText
    }
    Body {
        visible: text !== ""
        text: root.check.partialText
    }
    QQC2.Button {
        visible: root.check.keepable
        text: qsTr("Keep as learning")
        onClicked: root.check.keep()
    }
    Body {
        visible: text !== ""
        text: root.check.keptText
        Accessible.role: Accessible.Notification
        Accessible.name: text
    }
    Note {
        visible: rows.count > 0
        text: qsTr("Press an entry to see by which key it is signed, when, and what else is known of it.")
        wrapMode: Text.Wrap
        elide: Text.ElideNone
        Layout.maximumWidth: Look.measure
    }
    ColumnLayout {
        spacing: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What was found")

        Repeater {
            id: rows

            model: root.check

            FindingRow {
                first: index === 0
                last: index === rows.count - 1
            }
        }
    }
}
