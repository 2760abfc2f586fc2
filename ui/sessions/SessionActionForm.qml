// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// The words of an action, whose it is, and by when. Return saves, Escape gives up.
ColumnLayout {
    id: root

    required property SessionActionEditor form
    required property string other
    required property date today

    spacing: Kirigami.Units.smallSpacing
    Layout.fillWidth: true
    onVisibleChanged: if (visible)
        title.forceActiveFocus(Qt.OtherFocusReason)
    Keys.onEscapePressed: root.form.cancel()

    ProseField {
        id: title

        text: root.form.title
        placeholderText: qsTr("What is to be done?")
        Accessible.name: qsTr("What is to be done")
        Layout.fillWidth: true
        onTextEdited: root.form.title = text
        onAccepted: root.form.save()
    }
    Flow {
        spacing: Kirigami.Units.largeSpacing
        Layout.fillWidth: true

        ChoiceBox {
            model: [qsTr("You"), root.other]
            currentIndex: root.form.mine ? 0 : 1
            Accessible.name: qsTr("Who does it")
            onActivated: index => root.form.mine = index === 0
        }
        DayField {
            name: qsTr("By when")
            hint: qsTr("no day")
            value: root.form.due
            today: root.today
            onPicked: day => root.form.due = day
        }
        QQC2.Button {
            text: root.form.changing ? qsTr("Save") : qsTr("Add it")
            enabled: root.form.complete
            onClicked: root.form.save()
        }
        QQC2.Button {
            text: qsTr("Cancel")
            flat: true
            onClicked: root.form.cancel()
        }
    }
    FailedState {
        visible: root.form.problem !== ""
        text: root.form.problem
        retry: false
        Layout.fillWidth: true
    }
}
