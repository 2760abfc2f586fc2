// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// One card with a form in the middle of the window; what went wrong stands in it.
Kirigami.ScrollablePage {
    id: root

    property string heading
    property string explanation
    property bool busy: false
    property string errorText
    default property alias fields: form.data

    globalToolBarStyle: Kirigami.ApplicationHeaderStyle.None
    verticalScrollBarPolicy: QQC2.ScrollBar.AlwaysOff
    children: PageBar {
        page: root
    }
    Kirigami.Theme.colorSet: Kirigami.Theme.Window
    Kirigami.Theme.inherit: false

    Middle {
        page: root
        content: column

        ColumnLayout {
            id: column

            anchors.centerIn: parent
            width: Math.min(parent.width, Kirigami.Units.gridUnit * 27)
            spacing: Kirigami.Units.gridUnit

            Waymark {
                size: Kirigami.Units.gridUnit * 2.4
                Layout.alignment: Qt.AlignHCenter
            }
            Card {
                padding: Kirigami.Units.largeSpacing * 3
                Accessible.name: root.heading

                ColumnLayout {
                    id: form

                    spacing: Look.gap
                    Layout.fillWidth: true

                    ColumnLayout {
                        spacing: Kirigami.Units.smallSpacing

                        Kirigami.Heading {
                            level: 1
                            text: root.heading
                            font.weight: Font.DemiBold
                            wrapMode: Text.Wrap
                            Layout.fillWidth: true
                        }
                        Note {
                            text: root.explanation
                            wrapMode: Text.Wrap
                            elide: Text.ElideNone
                        }
                    }
                }
                FailedState {
                    visible: root.errorText !== ""
                    text: root.errorText
                    retry: false
                    Layout.fillWidth: true
                }
            }
        }
    }
}
