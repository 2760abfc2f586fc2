// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// A new passphrase, twice, with its strength in words.
ColumnLayout {
    id: root

    readonly property alias passphrase: first.text
    readonly property bool ready: strength.enough && first.text === second.text

    signal accepted

    spacing: Look.gap
    Layout.fillWidth: true

    PassphraseStrength {
        id: strength

        passphrase: first.text
    }
    SecretField {
        name: qsTr("Passphrase")
        hint: strength.words
        problem: strength.level === PassphraseStrength.Weak ? strength.words : ""

        Kirigami.PasswordField {
            id: first

            placeholderText: ""
            Accessible.name: qsTr("Passphrase")
            Accessible.description: strength.words === "" ? qsTr("Passphrase") : qsTr("Passphrase. %1").arg(strength.words)
            Layout.fillWidth: true
            onAccepted: second.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    SecretField {
        name: qsTr("Passphrase, once more")
        hint: qsTr("Nobody can reset it. Keep it in a password manager, or on paper in a safe place.")
        problem: second.text !== "" && !first.text.startsWith(second.text) ? qsTr("The two are not the same.") : ""

        Kirigami.PasswordField {
            id: second

            placeholderText: ""
            Accessible.name: qsTr("Passphrase, once more")
            Accessible.description: qsTr("Passphrase, once more")
            Layout.fillWidth: true
            onAccepted: root.accepted()
        }
    }
}
