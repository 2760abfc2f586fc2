// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components
import Waymark.Welcome

// The pages that come before a workspace is open: the ways in, a new one, its passphrase.
Item {
    id: root

    required property WorkspaceSession session
    required property Kirigami.PageRow pageStack

    function show(page: Component) {
        pageStack.clear();
        pageStack.push(nursery.make(page));
    }
    function showDoors() {
        show((pages() as WaysIn).welcome);
    }
    function showStart() {
        session.suggestPath("");
        show((pages() as WaysIn).start);
    }
    // Of the file, if one is given.
    function showCheck(file: url) {
        if (checking.status === Loader.Null)
            checking.setSource(Qt.resolvedUrl("CheckIn.qml"), {
                way: root
            });
        (checking.item as CheckIn).file = file;
        show((checking.item as CheckIn).page);
    }
    function showUnlock() {
        show(unlockPage);
    }

    // What has the other pages: a workspace that is known is only unlocked.
    function pages(): QtObject {
        if (source.status === Loader.Null)
            source.setSource(Qt.resolvedUrl("WaysIn.qml"), {
                way: root
            });
        return source.item;
    }

    visible: false

    PageNursery {
        id: nursery
    }
    Loader {
        id: source
    }
    Loader {
        id: checking
    }
    Connections {
        target: root.session

        function onRecordChosen(file: url) {
            root.showCheck(file);
        }
    }
    Component {
        id: unlockPage

        UnlockPage {
            fileName: root.session.fileName
            folderName: root.session.folderName
            closing: root.session.closing
            busy: root.session.busy
            errorText: root.session.errorText
            onUnlockWanted: passphrase => root.session.unlock(passphrase)
            onOtherWanted: root.session.leave()
            onRecoverWanted: {
                root.session.forgetError();
                root.show((root.pages() as WaysIn).recover);
            }
        }
    }
}
