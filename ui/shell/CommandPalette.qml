// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// One field that finds every action, every place and every record. Arrows choose, Return goes there.
QQC2.Popup {
    id: root

    required property PaletteModel offers

    parent: QQC2.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.min(Kirigami.Units.gridUnit * 5, parent.height * 0.1)
    width: Math.min(Kirigami.Units.gridUnit * 34, parent.width - Kirigami.Units.largeSpacing * 2)
    height: Math.min(Kirigami.Units.gridUnit * 26, parent.height * 0.8)
    modal: true
    focus: true
    padding: Kirigami.Units.largeSpacing
    closePolicy: QQC2.Popup.CloseOnEscape | QQC2.Popup.CloseOnPressOutside
    Kirigami.Theme.colorSet: Kirigami.Theme.View
    Kirigami.Theme.inherit: false
    onAboutToShow: field.clear()

    function finish(row: int) {
        close();
        offers.choose(row);
    }

    contentItem: ColumnLayout {
        spacing: Kirigami.Units.largeSpacing

        Kirigami.SearchField {
            id: field

            focus: true
            placeholderText: qsTr("Find or do…")
            Accessible.name: qsTr("Find an action, a place or something you wrote")
            autoAccept: false
            Layout.fillWidth: true
            onTextChanged: {
                root.offers.text = text;
                rows.currentIndex = 0;
            }
            Keys.onDownPressed: rows.incrementCurrentIndex()
            Keys.onUpPressed: rows.decrementCurrentIndex()
            Keys.onReturnPressed: root.finish(rows.currentIndex)
            Keys.onEnterPressed: root.finish(rows.currentIndex)
        }
        TextScroll {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ListView {
                id: rows

                model: root.offers
                clip: true
                currentIndex: 0
                highlightMoveDuration: 0
                Accessible.role: Accessible.List
                Accessible.name: qsTr("What was found")
                section.property: "section"
                section.delegate: ListLabel {
                    required property string section

                    text: section
                    width: rows.width
                }
                delegate: PaletteRow {
                    width: rows.width
                    highlighted: ListView.isCurrentItem
                    onClicked: root.finish(index)
                }
            }
        }
        Note {
            visible: rows.count === 0
            text: root.offers.searching ? qsTr("Searching…") : qsTr("Nothing has these words.")
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
