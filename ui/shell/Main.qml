// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Welcome

// The window: welcome, unlock, or the places of the workspace that is open.
Kirigami.ApplicationWindow {
    id: root

    required property WorkspaceSession session
    required property Appearance appearance
    readonly property bool open: session.state === WorkspaceSession.Open

    function undo() {
        places.flush();
        session.undo.undo();
    }
    function redo() {
        places.flush();
        session.undo.redo();
    }
    function say(words: string) {
        showPassiveNotification(words, "long");
    }
    function showState() {
        pageStack.clear();
        sidebar.drawerOpen = open && !sidebar.modal;
        switch (session.state) {
        case WorkspaceSession.Open:
            places.go(places.all[0].name, "");
            break;
        case WorkspaceSession.Locked:
            pageStack.push(unlockPage);
            break;
        default:
            pageStack.push(welcomePage);
        }
    }

    title: open ? qsTr("%1 – Waymark").arg(session.fileName) : qsTr("Waymark")
    width: 1280
    height: 800
    minimumWidth: Kirigami.Units.gridUnit * 20
    minimumHeight: Kirigami.Units.gridUnit * 20
    pageStack.globalToolBar.style: Kirigami.ApplicationHeaderStyle.ToolBar
    pageStack.globalToolBar.showNavigationButtons: pageStack.wideMode ? Kirigami.ApplicationHeaderStyle.NoNavigationButtons : Kirigami.ApplicationHeaderStyle.ShowBackButton
    pageStack.defaultColumnWidth: Kirigami.Units.gridUnit * 15
    globalDrawer: MainSidebar {
        id: sidebar

        session: root.session
        appearance: root.appearance
        modal: !root.wideScreen
        enabled: root.open
        handleVisible: modal && root.open
        places: places
        onModalChanged: drawerOpen = root.open && !modal
    }
    Component.onCompleted: showState()
    onClosing: places.flush()

    Connections {
        target: root.session

        function onStateChanged() {
            root.showState();
        }
    }
    Connections {
        target: root.session.undo
        ignoreUnknownSignals: true

        function onDone(words: string) {
            root.say(words);
        }
        function onFailed(words: string) {
            root.say(words);
        }
    }
    MainKeys {
        open: root.open
        onUndoWanted: root.undo()
        onRedoWanted: root.redo()
        onNewEntryWanted: places.place("journal").actions[0].trigger()
        onLockWanted: root.session.lock()
    }
    Places {
        id: places

        workspace: root.session.workspace
        pageStack: root.pageStack
        mentee: root.session.mentee
        mentor: root.session.mentor
        onUndoWanted: root.undo()
        onRedoWanted: root.redo()
        onMessageWanted: words => root.say(words)
        onUndoOffered: words => root.showPassiveNotification(words, "long", qsTr("Undo"), () => root.undo())
    }
    Component {
        id: welcomePage

        WelcomePage {
            hasSample: root.session.hasSample
            busy: root.session.busy
            errorText: root.session.errorText
            onSampleWanted: root.session.openSample()
            onStartWanted: {
                root.pageStack.clear();
                root.pageStack.push(startPage);
            }
            onFileChosen: file => root.session.choose(file)
        }
    }
    Component {
        id: startPage

        StartPage {
            busy: root.session.busy
            errorText: root.session.errorText
            suggestedPath: root.session.suggestedPath("")
            onNameGiven: name => suggestedPath = root.session.suggestedPath(name)
            onPlaceChosen: file => path = root.session.localPath(file)
            onBackWanted: root.showState()
            onCreateWanted: (name, passphrase, mentee, mentor, path) => root.session.create(name, passphrase, mentee, mentor, path)
        }
    }
    Component {
        id: unlockPage

        UnlockPage {
            fileName: root.session.fileName
            folderName: root.session.folderName
            busy: root.session.busy
            errorText: root.session.errorText
            onUnlockWanted: passphrase => root.session.unlock(passphrase)
            onOtherWanted: root.session.leave()
        }
    }
}
