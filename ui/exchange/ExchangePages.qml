// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs

// The pages of ExchangePlace, read when it first opens.
QtObject {
    id: root

    required property ExchangePlace place
    readonly property FileDialog dialog: FileDialog {
        title: qsTr("Open what you were given")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("From Waymark (%1)").arg("*.waymark-parcel *.waymark-invitation *.waymark-answer *.waymark-card"), qsTr("All files (%1)").arg("*")]
        onAccepted: root.place.openFiles(selectedFiles)
    }

    readonly property Component list: ExchangeListPage {
        exchange: root.place.exchange
        current: root.place.current
        onChosen: id => root.place.choose(id)
        onFirstLoaded: id => root.place.current = root.place.current === "" ? id : root.place.current
    }
    readonly property Component thing: ExchangePage {
        exchange: root.place.exchange
        opening: root.place.opening
        current: root.place.current
        onFileWanted: root.place.chooseFile()
        onChosen: id => root.place.choose(id)
        onMessageWanted: words => root.place.messageWanted(words)
        onUndoOffered: words => root.place.undoOffered(words)
    }
    readonly property Component diary: DiaryPage {
        exchange: root.place.exchange
        opening: root.place.opening
        onFileWanted: root.place.chooseFile()
    }
}
