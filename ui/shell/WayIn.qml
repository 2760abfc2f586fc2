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
        show(welcomePage);
    }
    function showStart() {
        session.suggestPath("");
        show(startPage);
    }
    function showUnlock() {
        show(unlockPage);
    }

    visible: false

    PageNursery {
        id: nursery
    }
    Component {
        id: welcomePage

        WelcomePage {
            hasSample: root.session.hasSample
            busy: root.session.busy
            errorText: root.session.errorText
            onSampleWanted: root.session.openSample()
            onStartWanted: root.showStart()
            onFileChosen: file => root.session.choose(file)
        }
    }
    Component {
        id: startPage

        StartPage {
            busy: root.session.busy
            errorText: root.session.errorText
            suggestedPath: root.session.suggestedPath
            onNameGiven: name => root.session.suggestPath(name)
            onPlaceChosen: file => path = root.session.localPath(file)
            onBackWanted: root.showDoors()
            onCreateWanted: (name, passphrase, mentee, mentor, path) => root.session.create(name, passphrase, mentee, mentor, path)
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
                root.show(recoverPage);
            }
        }
    }
    Component {
        id: recoverPage

        RecoverPage {
            fileName: root.session.fileName
            busy: root.session.busy
            errorText: root.session.errorText
            onRecoverWanted: (words, passphrase) => root.session.recover(words, passphrase)
            onBackWanted: {
                root.session.forgetError();
                root.showUnlock();
            }
        }
    }
}
