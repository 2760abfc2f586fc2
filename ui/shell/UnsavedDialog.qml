// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami

// Before a window closes with something in it that could not be saved.
Kirigami.PromptDialog {
    id: root

    // The person would rather lose it.
    property bool agreed: false

    // Asks, unless that was answered already.
    function mayClose(): bool {
        if (!agreed)
            open();
        return agreed;
    }

    parent: QQC2.Overlay.overlay
    title: qsTr("What you typed last is not saved")
    subtitle: qsTr("It is nowhere but in this window, which saves it by itself as soon as that is possible. If you close the window now, it is lost.")
    standardButtons: Kirigami.Dialog.NoButton
    customFooterActions: [
        Kirigami.Action {
            text: qsTr("Leave it open")
            icon.name: "dialog-ok"
            onTriggered: root.close()
        },
        Kirigami.Action {
            text: qsTr("Close it and lose the text")
            icon.name: "edit-delete"
            onTriggered: {
                root.agreed = true;
                root.close();
                root.QQC2.ApplicationWindow.window.close();
            }
        }
    ]
}
