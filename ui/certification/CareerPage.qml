// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// What I state of my career: positions, projects, certificates, hours.
CardPage {
    id: root

    required property OpenCertification certification
    property alias kind: model.kind

    signal backWanted
    signal roomWanted(string room)

    // The card makes all rows that the model has: more of them when the end comes near.
    function showMore() {
        if (flickable.contentY + flickable.height * 2 > flickable.contentHeight)
            model.showMore();
    }

    title: qsTr("Career")
    listState: model.state === CareerListModel.Empty ? RowListModel.Ready : model.state
    errorText: model.errorText
    onRetryWanted: model.reload()
    actions: [
        Kirigami.Action {
            text: qsTr("Add an entry")
            icon.name: "list-add-symbolic"
            displayHint: Kirigami.DisplayHint.KeepVisible
            onTriggered: root.roomWanted("entry/" + Math.max(0, root.kind - 1))
        },
        BackAction {
            page: root
            text: qsTr("Certification")
            onTriggered: root.backWanted()
        }
    ]

    Connections {
        target: root.flickable

        function onContentYChanged() {
            root.showMore();
        }
    }
    CareerListModel {
        id: model

        certification: root.certification
    }
    Card {
        heading: qsTr("Your career")
        note: qsTr("your own word; only you see it until you show it")
        spacing: Kirigami.Units.smallSpacing

        ChoiceBox {
            model: model.kinds
            currentIndex: model.kind
            Accessible.name: qsTr("Which entries")
            onActivated: index => model.kind = index
        }
        Body {
            visible: model.state === CareerListModel.Empty
            text: qsTr("Nothing of this kind yet. Positions make years of practice and the résumé; certificates and hours make the renewal.")
            Layout.topMargin: Kirigami.Units.largeSpacing
        }
        Repeater {
            model: model

            ListRow {
                id: row

                required title
                required property string entryId
                required property string notes

                note: notes
                titleLines: 2
                onClicked: root.roomWanted("entry/" + entryId)
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
