// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Welcome

// The pages of WayIn for whoever does not only unlock, read when the first of them is wanted.
QtObject {
    id: root

    required property WayIn way

    readonly property Component welcome: WelcomePage {
        hasSample: root.way.session.hasSample
        busy: root.way.session.busy
        errorText: root.way.session.errorText
        onSampleWanted: root.way.session.openSample()
        onStartWanted: root.way.showStart()
        onFileChosen: file => root.way.session.choose(file)
        onCheckWanted: root.way.showCheck("")
    }
    readonly property Component start: StartPage {
        busy: root.way.session.busy
        errorText: root.way.session.errorText
        suggestedPath: root.way.session.suggestedPath
        onNameGiven: name => root.way.session.suggestPath(name)
        onPlaceChosen: file => path = root.way.session.localPath(file)
        onBackWanted: root.way.showDoors()
        onCreateWanted: (name, passphrase, mentee, mentor, path) => root.way.session.create(name, passphrase, mentee, mentor, path)
    }
    readonly property Component recover: RecoverPage {
        fileName: root.way.session.fileName
        busy: root.way.session.busy
        errorText: root.way.session.errorText
        onRecoverWanted: (words, passphrase) => root.way.session.recover(words, passphrase)
        onBackWanted: {
            root.way.session.forgetError();
            root.way.showUnlock();
        }
    }
}
