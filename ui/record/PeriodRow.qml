// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import org.kde.kirigami as Kirigami
import Waymark.Components

// Chooses the entries of some years.
RowLayout {
    id: root

    required property RecordModel model
    readonly property list<int> years: model.years

    function choose() {
        model.chooseYears(years[first.currentIndex], years[last.currentIndex]);
    }

    visible: years.length > 1
    spacing: Kirigami.Units.largeSpacing

    Note {
        text: qsTr("Years")
        Layout.fillWidth: false
    }
    ChoiceBox {
        id: first

        model: root.years
        Accessible.name: qsTr("First year")
        Layout.fillWidth: true
        onActivated: root.choose()
    }
    ChoiceBox {
        id: last

        model: root.years
        currentIndex: count - 1
        Accessible.name: qsTr("Last year")
        Layout.fillWidth: true
        onActivated: root.choose()
    }
}
