// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import org.kde.kirigami as Kirigami

// As tall as its page, or as its content where that is taller: what is centred in it stands in the middle.
Item {
    id: root

    required property Kirigami.ScrollablePage page
    required property Item content
    property real room: 0

    // Later, not as a binding: the height of the content must not hang on the height of the view.
    function fit() {
        room = page.flickable.height;
    }

    implicitHeight: Math.max(content.implicitHeight, room - page.topPadding - page.bottomPadding)
    Component.onCompleted: Qt.callLater(fit)

    Connections {
        target: root.page.flickable

        function onHeightChanged() {
            Qt.callLater(root.fit);
        }
    }
}
