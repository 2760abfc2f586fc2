// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami

// What happened, what was kept, what to do; in its place, never only a toast.
Tone {
    id: root

    property string text
    property bool retry: true
    // Nothing was signed, as the computer's clock is behind what is known here: a person can say that it is right.
    property bool clockDoubted: false

    signal retryWanted
    signal clockTrusted

    kind: "bad"
    implicitHeight: column.implicitHeight + Look.pad * 2
    implicitWidth: Kirigami.Units.gridUnit * 16
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    // Every page has one, and hardly any is ever seen.
    onVisibleChanged: column.active = column.active || visible
    Component.onCompleted: column.active = visible

    Rectangle {
        anchors.fill: parent
        radius: Kirigami.Units.cornerRadius
        color: root.wash
        border.width: 1
        border.color: root.line
    }
    Loader {
        id: column

        active: false
        anchors.fill: parent
        anchors.margins: Look.pad
        sourceComponent: ColumnLayout {
            spacing: Kirigami.Units.largeSpacing

            RowLayout {
                spacing: Kirigami.Units.largeSpacing

                Kirigami.Icon {
                    source: "data-warning-symbolic"
                    isMask: true
                    color: root.ink
                    implicitWidth: Kirigami.Units.iconSizes.small
                    implicitHeight: implicitWidth
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 2
                }
                Body {
                    text: root.text
                }
            }
            TextAction {
                visible: root.retry
                text: qsTr("Try again")
                onClicked: root.retryWanted()
            }
            TextAction {
                visible: root.clockDoubted
                text: qsTr("My clock is right: sign")
                onClicked: root.clockTrusted()
            }
        }
    }
}
