// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// Five words that both people see, large enough to be read out over the telephone.
Card {
    id: root

    required property Correspondent person
    readonly property bool known: person.words.length > 0

    heading: known ? qsTr("Compare these five words with %1").arg(person.firstName) : qsTr("Five words will follow")
    important: known
    spacing: Look.gap

    Body {
        text: root.known ? qsTr("Call each other, or meet, and read the words out: one of you begins, the other goes on. Only if all five are the same has nobody come between you.") : qsTr("They come with the first parcel from %1. Then you compare them by voice, so that you know whose key it is.").arg(root.person.firstName)
    }
    Flow {
        visible: root.known
        spacing: Kirigami.Units.largeSpacing
        Layout.fillWidth: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("The five words: %1").arg(root.person.words.join(", "))

        Repeater {
            model: root.person.words

            Rectangle {
                id: plate

                required property string modelData
                required property int index

                implicitWidth: row.implicitWidth + Look.pad * 2
                implicitHeight: Kirigami.Units.gridUnit * 2.8
                radius: Kirigami.Units.cornerRadius
                color: Look.wash(Kirigami.Theme.highlightColor)
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Word %1: %2").arg(index + 1).arg(modelData)

                RowLayout {
                    id: row

                    anchors.centerIn: parent
                    spacing: Kirigami.Units.largeSpacing

                    Note {
                        text: (plate.index + 1).toLocaleString(Qt.locale(), "f", 0)
                        Layout.fillWidth: false
                    }
                    QQC2.Label {
                        text: plate.modelData
                        font.pointSize: Look.base * 1.7
                        font.weight: Font.DemiBold
                    }
                }
            }
        }
    }
    RowLayout {
        visible: root.known
        spacing: Kirigami.Units.largeSpacing

        QQC2.Button {
            text: qsTr("All five are the same")
            icon.name: "dialog-ok-symbolic"
            implicitHeight: Kirigami.Units.gridUnit * 1.85
            onClicked: root.person.confirm()
        }
        QQC2.Button {
            text: qsTr("They differ…")
            implicitHeight: Kirigami.Units.gridUnit * 1.85
            onClicked: differ.open()
        }
        Item {
            Layout.fillWidth: true
        }
    }

    Kirigami.PromptDialog {
        id: differ

        title: qsTr("The words differ")
        subtitle: qsTr("Somebody may have exchanged the files on their way, and could read what you send. Read the words out once more. If they still differ, forget this person and invite again by another way. This cannot be undone.")
        standardButtons: Kirigami.Dialog.Cancel
        customFooterActions: [
            Kirigami.Action {
                text: qsTr("Forget this person")
                icon.name: "edit-delete-symbolic"
                onTriggered: {
                    differ.close();
                    root.person.forget();
                }
            }
        ]
    }
}
