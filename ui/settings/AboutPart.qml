// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// Which version this is, whose it is, and what it is made of.
ColumnLayout {
    id: root

    spacing: Look.gap

    RowLayout {
        spacing: Look.pad

        Waymark {
            size: Kirigami.Units.gridUnit * 2.4
        }
        PartHeading {
            title: qsTr("Waymark %1").arg(Qt.application.version)
            note: qsTr("Your growth, your evidence and your mentor’s word, in one file that is yours.")
        }
    }
    Card {
        heading: qsTr("Independent")

        Body {
            text: qsTr("Waymark is independent of Iasa. Its descriptions of competencies, levels and assignments are written in our own words, after the published method; a certification board decides, not Waymark.")
        }
        Body {
            text: qsTr("“Signed” means that whoever holds a key signed. Whose key it is, the five words tell you.")
        }
    }
    Card {
        heading: qsTr("Licence")
        note: qsTr("GNU General Public License, version 3 or later")

        Body {
            text: qsTr("You may use, study, share and change this program. It comes without any warranty, as far as the law allows.")
        }
        Repeater {
            model: [["Qt", "LGPL-3.0, GPL-3.0"], ["KDE Frameworks, Kirigami, Breeze icons", "LGPL-2.1-or-later, LGPL-3.0"], ["SQLCipher", "BSD-3-Clause"], ["SQLite", qsTr("public domain")], ["SQLiteCpp", "MIT"], ["libsodium", "ISC"], ["OpenSSL", "Apache-2.0"], ["Zstandard", "BSD-3-Clause"]]

            RowLayout {
                id: part

                required property var modelData

                spacing: Kirigami.Units.largeSpacing
                Layout.fillWidth: true

                QQC2.Label {
                    text: part.modelData[0]
                    Layout.fillWidth: true
                }
                Note {
                    text: part.modelData[1]
                    Layout.fillWidth: false
                }
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
