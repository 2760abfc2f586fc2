// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// Going back to a backup as a whole: what that means, and its passphrase where it has another one.
Kirigami.PromptDialog {
    id: root

    property int row
    property string when
    property bool presentKey: true

    signal agreed(int row, string passphrase)

    function ask(index: int, name: string, present: bool) {
        row = index;
        when = name;
        presentKey = present;
        passphrase.clear();
        open();
    }

    title: qsTr("Go back to %1?").arg(when)
    standardButtons: Kirigami.Dialog.Cancel
    customFooterActions: [
        Kirigami.Action {
            text: qsTr("Go back")
            icon.name: "edit-undo-symbolic"
            enabled: root.presentKey || passphrase.text !== ""
            onTriggered: {
                root.close();
                root.agreed(root.row, passphrase.text);
            }
        }
    ]

    ColumnLayout {
        spacing: Kirigami.Units.largeSpacing

        Body {
            text: qsTr("The workspace becomes what it was then. What stands here now is kept, as a backup or beside it. With the first change it goes on as a new device, so that nothing you sent meanwhile is lost to others.")
        }
        Kirigami.PasswordField {
            id: passphrase

            visible: !root.presentKey
            placeholderText: qsTr("Passphrase of that time")
            Accessible.name: qsTr("Passphrase of that time")
            Accessible.description: qsTr("Passphrase of that time")
            Layout.fillWidth: true
        }
    }
}
