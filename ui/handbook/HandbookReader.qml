// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls as QQC2
import org.kde.kirigami as Kirigami
import Waymark.Components

// The text of a page. Tab goes from link to link, Return follows one.
TextScroll {
    id: root

    required property Handbook handbook
    property alias searchText: set.searchText
    readonly property Flickable flickable: contentItem as Flickable

    function goesBack(event: KeyEvent): bool {
        return event.matches(StandardKey.Back) && handbook.canGoBack;
    }
    // A letter, a digit or the like by itself: what a page below may have as a key.
    function isSign(event: KeyEvent): bool {
        return event.modifiers === Qt.NoModifier && event.text > " " && event.text < "\x7f";
    }
    function follow() {
        const link = set.linkAt(area.selectionStart);
        if (link !== "")
            handbook.follow(link);
    }
    function read() {
        area.forceActiveFocus(Qt.OtherFocusReason);
    }
    // Once the text has its height: shows the heading, the first word found, or where it was left.
    function showFrom(anchor: string, position: real) {
        const start = anchor !== "" ? set.positionOf(anchor) : position === 0 ? set.firstMark() : -1;
        const wanted = start < 0 ? position : area.positionToRectangle(start).y - Kirigami.Units.gridUnit;
        flickable.contentY = Math.max(0, Math.min(wanted, flickable.contentHeight - flickable.height));
    }

    // Not as wide as its text would like to be: that hangs on the width itself.
    implicitWidth: Kirigami.Units.gridUnit * 20
    contentWidth: availableWidth

    QQC2.TextArea {
        id: area

        readOnly: true
        textFormat: TextEdit.RichText
        wrapMode: TextEdit.Wrap
        selectByMouse: true
        background: null
        color: Kirigami.Theme.textColor
        font.pointSize: Look.base * 1.05
        leftPadding: Kirigami.Units.gridUnit * 1.5
        rightPadding: Math.max(Kirigami.Units.gridUnit, root.width - leftPadding - Look.measure)
        topPadding: 0
        bottomPadding: 0
        activeFocusOnTab: true
        Accessible.name: root.handbook.title
        Accessible.readOnly: true
        onLinkActivated: link => root.handbook.follow(link)
        Keys.priority: Keys.BeforeItem
        Keys.onTabPressed: event => event.accepted = set.selectLink(Math.max(selectionEnd, cursorPosition), false)
        Keys.onBacktabPressed: event => event.accepted = set.selectLink(selectionStart, true)
        // The keys of the page below are not meant while somebody reads.
        Keys.onShortcutOverride: event => event.accepted = root.goesBack(event) || root.isSign(event)
        Keys.onPressed: event => event.accepted = root.goesBack(event) && root.handbook.back()
        Keys.onReturnPressed: root.follow()
        Keys.onEnterPressed: root.follow()

        HoverHandler {
            cursorShape: area.hoveredLink !== "" ? Qt.PointingHandCursor : Qt.IBeamCursor
        }
    }
    Binding {
        target: root.handbook
        property: "position"
        value: root.flickable.contentY
    }
    HandbookText {
        id: set

        document: area.textDocument
        markdown: root.handbook.markdown
        baseSize: area.font.pointSize
        link: Look.ink(Kirigami.Theme.linkColor, Kirigami.Theme.textColor)
        wash: Qt.alpha(Kirigami.Theme.textColor, 0.08)
        mark: Qt.alpha(Kirigami.Theme.neutralTextColor, 0.35)
        onSet: {
            const left = root.flickable.contentY;
            area.cursorPosition = 0;
            root.flickable.contentY = left;
        }
        onSelectionWanted: (start, end) => area.select(start, end)
    }
    Connections {
        target: root.handbook

        function onShown(anchor: string, position: real) {
            Qt.callLater(root.showFrom, anchor, position);
        }
        function onOutsideWanted(address: string) {
            Qt.openUrlExternally(address);
        }
    }
}
