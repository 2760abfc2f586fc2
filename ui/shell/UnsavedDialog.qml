// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import org.kde.kirigami as Kirigami

// Before a window closes with something in it that could not be saved.
Kirigami.PromptDialog {
    id: root

    required property bool unsaved
    // The person would rather lose it.
    property bool agreed: false

    signal closeWanted

    // Asks where there is something to lose.
    function mayClose(): bool {
        if (unsaved && !agreed)
            open();
        return !unsaved || agreed;
    }

    title: qsTr("What you typed last is not saved")
    subtitle: qsTr("It is nowhere but in this window, which saves it by itself as soon as that is possible. If you close the window now, it is lost.")
    standardButtons: Kirigami.Dialog.NoButton
    customFooterActions: [
        Kirigami.Action {
            text: qsTr("Leave the window open")
            icon.name: "dialog-ok"
            onTriggered: root.close()
        },
        Kirigami.Action {
            text: qsTr("Close it and lose the text")
            icon.name: "edit-delete"
            onTriggered: {
                root.agreed = true;
                root.close();
                root.closeWanted();
            }
        }
    ]
}
