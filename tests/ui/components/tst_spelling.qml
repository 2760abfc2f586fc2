// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Controls as QQC2
import QtTest
import Waymark.Components

TestCase {
    id: root

    readonly property int patience: 30000

    function layerOf(field: Item): SpellingLayer {
        return field.children.find(child => child instanceof SpellingLayer);
    }
    // Writes, and waits until as many words are marked.
    function write(field: Item, words: string, count: int): SpellingLayer {
        const layer = layerOf(field);
        field.text = words;
        field.cursorPosition = 0;
        field.forceActiveFocus();
        tryVerify(() => layer.marks.length === count, patience, "%1 marks below “%2”".arg(count).arg(words));
        return layer;
    }
    function test_marksWrongWordsInAnArea() {
        const field = createTemporaryObject(area, root);
        const layer = write(field, "The archtect\nwrote a bussiness case.", 2);
        verify(layer.marks[0].y < layer.marks[1].y);
        verify(layer.marks[0].width > 10);
        compare(layer.marks[0].x, field.positionToRectangle(4).x);
    }
    function test_marksWrongWordsInALine() {
        const layer = write(createTemporaryObject(line, root), "The archtect", 1);
        verify(layer.marks[0].x > 20);
    }
    function test_marksOnlyWhileTheFieldIsWrittenIn() {
        const field = createTemporaryObject(area, root);
        const layer = write(field, "The archtect", 1);
        createTemporaryObject(line, root).forceActiveFocus();
        tryCompare(layer.marks, "length", 0);
    }
    function test_waitsUntilAWordIsTyped() {
        const field = createTemporaryObject(area, root);
        const layer = write(field, "The archtect", 1);
        field.cursorPosition = field.length;
        tryCompare(layer.marks, "length", 0);
        keyClick(Qt.Key_Space);
        tryCompare(layer.marks, "length", 1);
    }
    function test_leavesNumbersAlone() {
        const field = createTemporaryObject(area, root, {
            prose: false
        });
        write(createTemporaryObject(line, root), "archtect", 1);
        field.text = "archtect";
        field.forceActiveFocus();
        wait(0);
        compare(layerOf(field).marks.length, 0);
        compare(layerOf(field).enabled, false);
    }
    function test_replacesByWhatWasMeant(data) {
        const field = createTemporaryObject(data.made, root);
        const spy = createTemporaryObject(told, root, {
            target: field,
            signalName: data.signal
        });
        const layer = write(field, "A bussiness case", 1);
        layer.askAt(layer.marks[0].x + 3, layer.marks[0].y + 3);
        compare(layer.word, "bussiness");
        tryVerify(() => layer.suggestions.includes("business"), root.patience);
        spy.clear();
        layer.replace("business");
        compare(field.text, "A business case");
        verify(spy.count > 0);
        compare(layer.word, "");
        tryCompare(layer.marks, "length", 0);
        field.undo();
        compare(field.text, "A bussiness case");
    }
    function test_replacesByWhatWasMeant_data() {
        return [
            {
                tag: "area",
                made: area,
                signal: "typed"
            },
            {
                tag: "line",
                made: line,
                signal: "textEdited"
            }
        ];
    }
    function test_ignoresAWord() {
        const field = createTemporaryObject(area, root);
        const layer = write(field, "Ignoredhere is", 1);
        layer.askAtCursor();
        compare(layer.word, "Ignoredhere");
        layer.ignore();
        tryCompare(layer.marks, "length", 0);
    }
    function test_looksOnlyAtWhatCanBeSeen() {
        const view = createTemporaryObject(scrolled, root);
        const layer = write(view.field, "archtect is\n".repeat(20000), Math.ceil(view.height / view.field.positionToRectangle(0).height));
        const before = layer.marks[0].y;
        view.contentItem.contentY = view.contentHeight / 2;
        tryVerify(() => layer.marks.length > 0 && layer.marks[0].y > before + 1000, root.patience);
        verify(layer.marks.length < 60);
    }

    name: "Spelling"
    when: windowShown
    visible: true
    width: 600
    height: 400

    Component {
        id: area

        PlainArea {
            width: 500
            height: 100
            wrapMode: TextEdit.Wrap
        }
    }
    Component {
        id: line

        ProseField {
            width: 300
        }
    }
    Component {
        id: scrolled

        QQC2.ScrollView {
            readonly property alias field: text

            width: 400
            height: 300

            PlainArea {
                id: text
            }
        }
    }
    Component {
        id: told

        SignalSpy {}
    }
}
