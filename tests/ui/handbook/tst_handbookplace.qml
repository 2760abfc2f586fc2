// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import org.kde.kirigami as Kirigami
import Waymark.Handbook

Item {
    id: root

    readonly property Kirigami.PageRow stack: window.pageStack

    Kirigami.ApplicationWindow {
        id: window

        width: 900
        height: 600
        visible: true
    }
    Component {
        id: other

        Kirigami.Page {
            title: "Journal"
        }
    }
    HandbookPlace {
        id: place

        pageStack: root.stack
    }
    SignalSpy {
        id: removed

        target: root.stack
        signalName: "pageRemoved"
    }
    TestCase {
        name: "HandbookPlace"
        when: windowShown

        function init() {
            place.close();
            tryCompare(root.stack.layers, "busy", false);
            root.stack.clear();
            removed.clear();
        }
        function shown(): HandbookPage {
            return root.stack.layers.depth > 1 ? root.stack.layers.currentItem as HandbookPage : root.stack.lastItem as HandbookPage;
        }
        function test_liesOverThePageThatAsks() {
            const below = root.stack.push(other);
            place.help("journal");
            compare(root.stack.layers.depth, 2);
            verify(shown().over);
            tryCompare(shown().handbook, "page", "journal");
            tryCompare(shown().handbook, "title", "Journal");
            shown().closeWanted();
            compare(root.stack.layers.depth, 1);
            compare(root.stack.lastItem, below);
            compare(removed.count, 0);
        }
        function test_goesBackBeforeItCloses() {
            root.stack.push(other);
            place.help("goals");
            tryCompare(shown().handbook, "title", "Goals");
            shown().choose("keys");
            compare(shown().handbook.page, "keys");
            root.stack.goBack();
            compare(shown().handbook.page, "goals");
            tryCompare(root.stack.layers, "busy", false);
            root.stack.goBack();
            compare(root.stack.layers.depth, 1);
        }
        function test_showsTheStartWhereItIsAskedTwice() {
            root.stack.push(other);
            place.help("goals");
            tryCompare(shown().handbook, "title", "Goals");
            place.help("goals");
            compare(root.stack.layers.depth, 2);
            compare(shown().handbook.page, "handbook");
        }
        function test_followsLinksByKeyboard() {
            root.stack.push(other);
            place.help("handbooks");
            tryCompare(shown().handbook, "page", "handbook");
            tryCompare(shown().handbook, "title", "The handbook");
            window.requestActivate();
            tryVerify(() => window.active && window.activeFocusItem !== null);
            keyClick(Qt.Key_Tab);
            keyClick(Qt.Key_Return);
            tryCompare(shown().handbook, "page", "welcome");
            keyClick(Qt.Key_Left, Qt.AltModifier);
            tryCompare(shown().handbook, "page", "handbook");
        }
        function test_goesBackByKeyboardAsAPlace() {
            place.open("goals");
            tryCompare(shown().handbook, "title", "Goals");
            shown().choose("keys");
            window.requestActivate();
            tryVerify(() => window.active);
            keyClick(Qt.Key_Left, Qt.AltModifier);
            compare(shown().handbook.page, "goals");
        }
        function test_isAPlaceOfItsOwn() {
            root.stack.push(other);
            place.open("");
            compare(root.stack.depth, 1);
            tryCompare(shown().handbook, "page", "handbook");
            verify(!shown().over);
        }
        function test_givesWayWhenAnotherPlaceOpens() {
            root.stack.push(other);
            place.help("journal");
            compare(root.stack.layers.depth, 2);
            root.stack.clear();
            tryCompare(root.stack.layers, "depth", 1);
        }
    }
}
