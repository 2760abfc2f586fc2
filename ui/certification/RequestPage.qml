// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// One request for signed words: what was asked, and the answer or the form for it.
CardPage {
    id: root

    required property OpenCertification certification
    required property string requestId

    signal backWanted
    signal takenBack
    signal answered(string name)
    signal messageWanted(string words)
    signal undoWanted
    signal redoWanted

    function flush() {
        answering.flush();
    }

    title: answering.title
    listState: answering.state === Answering.Loading ? RowListModel.Loading : answering.state === Answering.Failed ? RowListModel.Failed : RowListModel.Ready
    errorText: answering.errorText
    onRetryWanted: answering.reload()
    actions: [
        SavedAction {
            editor: answering
            visible: form.wanted
        },
        BackAction {
            page: root
            text: qsTr("Signed words")
            onTriggered: root.backWanted()
        },
        Kirigami.Action {
            text: qsTr("Take the request back")
            icon.name: "edit-undo-symbolic"
            visible: answering.mine && !answering.answered
            onTriggered: answering.takeBack()
        }
    ]

    Answering {
        id: answering

        certification: root.certification
        requestId: root.requestId
        onGone: root.backWanted()
        onTakenBack: root.takenBack()
        onWasSigned: name => root.answered(name)
        onFailed: message => root.messageWanted(message)
    }
    Card {
        heading: answering.title
        note: answering.answered ? qsTr("answered") : qsTr("open")

        Note {
            text: answering.notes
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
        Body {
            visible: text !== ""
            text: answering.wish
            textFormat: Text.PlainText
        }
        Note {
            visible: answering.mine && !answering.answered
            text: qsTr("No answer yet. It goes with the next parcel; the answer comes back the same way.")
            wrapMode: Text.Wrap
            elide: Text.ElideNone
        }
    }
    Card {
        visible: answering.answered
        heading: qsTr("The answer")
        Layout.minimumHeight: visible ? implicitHeight : 0

        Body {
            text: answering.answerWords
            textFormat: Text.PlainText
        }
        TrustMark {
            trust: answering.trust
            text: answering.answerBy
            Layout.fillWidth: true
        }
    }
    Part {
        id: form

        wanted: answering.state === Answering.Ready && !answering.mine && !answering.answered
        sourceComponent: AnswerCard {
            answering: answering
            onUndoWanted: root.undoWanted()
            onRedoWanted: root.redoWanted()
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
