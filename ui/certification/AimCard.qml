// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Components

// What I work towards, by when it is there at the present pace, and whose numbers these are.
Card {
    id: root

    required property ReadinessModel model

    heading: qsTr("What you work towards")

    ChoiceBox {
        model: root.model.aims
        currentIndex: root.model.aim
        displayText: root.model.aim < 0 ? qsTr("Choose a certification or a level") : currentText
        Accessible.name: qsTr("What you work towards")
        Layout.fillWidth: true
        onActivated: index => root.model.choose(index)
    }
    Body {
        visible: root.model.aim >= 0
        text: root.model.expectedText
    }
    Note {
        visible: root.model.aim >= 0
        text: root.model.levelText
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    Rule {}
    Note {
        text: qsTr("A board decides, not Waymark. These are the requirements as the method has them; you can change them as data in the settings.")
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
    Note {
        visible: text !== ""
        text: root.model.sourceText
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        elide: Text.ElideNone
    }
}
