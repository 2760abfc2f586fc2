// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import QtQuick.Dialogs
import org.kde.kirigami as Kirigami
import Waymark.Components
import Waymark.Welcome

// The recovery sheet: asked for with the passphrase, shown, written for paper.
Card {
    id: root

    required property OpenSettings settings

    heading: qsTr("Recovery sheet")
    note: qsTr("opens the workspace when the passphrase is forgotten")

    SheetMaker {
        id: sheet

        settings: root.settings
        onStateChanged: if (shown)
            passphrase.clear()
    }
    Body {
        text: qsTr("28 words on paper. Nobody can reset your passphrase: without it and without the sheet, what you wrote is lost.")
    }
    FormField {
        visible: !sheet.shown
        name: qsTr("Your passphrase, once more")
        problem: sheet.problem

        RowLayout {
            spacing: Kirigami.Units.largeSpacing

            Kirigami.PasswordField {
                id: passphrase

                placeholderText: ""
                enabled: !sheet.busy
                Accessible.name: qsTr("Your passphrase, for the recovery sheet")
                Accessible.description: qsTr("Your passphrase, for the recovery sheet")
                Layout.fillWidth: true
                onAccepted: sheet.make(text)
            }
            QQC2.Button {
                text: qsTr("Show the sheet")
                enabled: passphrase.text !== "" && !sheet.busy
                onClicked: sheet.make(passphrase.text)
            }
        }
    }
    BusyLine {
        visible: sheet.busy
        text: qsTr("Making the sheet…")
    }
    SheetWords {
        visible: sheet.shown
        words: sheet.words
        keyName: sheet.keyName
    }
    Note {
        visible: text !== ""
        text: sheet.savedText
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    RowLayout {
        visible: sheet.shown
        spacing: Kirigami.Units.largeSpacing

        PrimaryButton {
            text: qsTr("Save as PDF to print…")
            onClicked: {
                dialog.selectedFile = dialog.currentFolder + "/" + sheet.suggestedName;
                dialog.open();
            }
        }
        QQC2.Button {
            text: qsTr("Hide the words")
            implicitHeight: Kirigami.Units.gridUnit * 1.85
            onClicked: sheet.hide()
        }
    }

    FileDialog {
        id: dialog

        title: qsTr("Save the recovery sheet, to print it")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        nameFilters: [qsTr("PDF (%1)").arg("*.pdf")]
        onAccepted: sheet.save(selectedFile)
    }
}
