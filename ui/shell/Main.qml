// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami
import Waymark.Components

// The window: the ways in, or the places of the workspace that is open.
Kirigami.ApplicationWindow {
    id: root

    required property WorkspaceSession session
    required property Appearance appearance
    readonly property bool open: session.state === WorkspaceSession.Open
    // Below this, the sidebar opens over the page and there is one column.
    readonly property bool oneColumn: width < Kirigami.Units.gridUnit * 40
    readonly property bool folded: !oneColumn && (windowState.folded || width < Kirigami.Units.gridUnit * 58 || (places.current?.wide ?? false))
    readonly property alias places: places

    function undo() {
        places.flush();
        session.undo.undo();
    }
    function redo() {
        places.flush();
        session.undo.redo();
    }
    function lock() {
        if (places.mayLeave())
            session.lock();
    }
    function say(words: string) {
        showPassiveNotification(words, "long");
    }
    function showSidebar() {
        sidebar.drawerOpen = open && !sidebar.modal;
    }
    function showState() {
        places.current = null;
        switch (session.state) {
        case WorkspaceSession.Open:
            places.goToRow(0);
            break;
        case WorkspaceSession.Locked:
            wayIn.showUnlock();
            break;
        default:
            wayIn.showDoors();
        }
        // Only now: the headers of pages that go would ask for the width of what is gone.
        Qt.callLater(root.showSidebar);
    }

    title: open ? qsTr("%1 – Waymark").arg(session.fileName) : qsTr("Waymark")
    width: 1280
    height: 800
    minimumWidth: Kirigami.Units.gridUnit * 20
    minimumHeight: Kirigami.Units.gridUnit * 20
    LayoutMirroring.enabled: Look.mirrored
    LayoutMirroring.childrenInherit: true
    pageStack.globalToolBar.style: Kirigami.ApplicationHeaderStyle.ToolBar
    pageStack.globalToolBar.showNavigationButtons: pageStack.wideMode ? Kirigami.ApplicationHeaderStyle.NoNavigationButtons : Kirigami.ApplicationHeaderStyle.ShowBackButton
    pageStack.defaultColumnWidth: Kirigami.Units.gridUnit * 15
    globalDrawer: MainSidebar {
        id: sidebar

        session: root.session
        appearance: root.appearance
        places: places
        compact: root.folded
        modal: root.oneColumn
        enabled: root.open
        handleVisible: modal && root.open
        onLockWanted: root.lock()
        onPaletteWanted: commands.showPalette()
        onSheetWanted: commands.showSheet()
        onModalChanged: root.showSidebar()
    }
    Component.onCompleted: {
        windowState.restore(root);
        showState();
    }
    onClosing: close => {
        places.flush();
        windowState.keep(root);
        close.accepted = !(places.current?.unsaved ?? false) || (unsavedDialog.get() as UnsavedDialog).mayClose();
    }

    OnDemand {
        id: unsavedDialog

        source: Qt.resolvedUrl("UnsavedDialog.qml")
    }

    WindowState {
        id: windowState
    }
    FocusSight {
        window: root
    }
    IdleWatch {
        id: idleWatch

        active: root.open
        onIdle: root.lock()
    }
    MainNews {
        session: root.session
        appearance: root.appearance
        onStateTurned: root.showState()
        onSaid: words => root.say(words)
        onClosedWorkDone: (words, done) => places.tell("settings", words, done)
    }
    MainCommands {
        id: commands

        workspace: root.session.workspace
        places: places
        appearance: root.appearance
        onUndoWanted: root.undo()
        onRedoWanted: root.redo()
        onLockWanted: root.lock()
        onFoldWanted: windowState.folded = !windowState.folded
        onHelpWanted: places.help()
    }
    WayIn {
        id: wayIn

        session: root.session
        pageStack: root.pageStack
    }
    Places {
        id: places

        workspace: root.session.workspace
        pageStack: root.pageStack
        look: root.appearance.choice
        lockMinutes: idleWatch.minutes
        mentee: root.session.mentee
        mentor: root.session.mentor
        onLookWanted: look => root.appearance.choice = look
        onLockMinutesWanted: minutes => idleWatch.minutes = minutes
        onUndoWanted: root.undo()
        onRedoWanted: root.redo()
        onMessageWanted: words => root.say(words)
        onUndoOffered: words => root.showPassiveNotification(words, "long", qsTr("Undo"), () => root.undo())
    }
}
