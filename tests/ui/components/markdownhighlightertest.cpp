// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownhighlighter.h"

#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace waymark;
using namespace Qt::StringLiterals;

/** The format that stands at a place of the first line. */
static QTextCharFormat formatAt(const QTextDocument &document, int place, int line = 0)
{
    for (const QTextLayout::FormatRange &range : document.findBlockByNumber(line).layout()->formats()) {
        if (place >= range.start && place < range.start + range.length) {
            return range.format;
        }
    }
    return {};
}

class MarkdownHighlighterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheSourceAsItWasTyped();
    void marks_data();
    void marks();
    void keepsCodeFreeOfMarks();
    void makesHeadingsLargerAndHeavier();
};

void MarkdownHighlighterTest::leavesTheSourceAsItWasTyped()
{
    QTextDocument document;
    MarkdownHighlighter highlighter(&document);
    const QString source = u"# A\n\n- **b** *c* `d`\n> e [f](g)\n\t~~h~~"_s;
    document.setPlainText(source);
    highlighter.rehighlight();
    QCOMPARE(document.toPlainText(), source);
}

void MarkdownHighlighterTest::marks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("place");
    QTest::addColumn<bool>("bold");
    QTest::addColumn<bool>("italic");

    QTest::newRow("bold") << u"a **word** here"_s << 5 << true << false;
    QTest::newRow("beside bold") << u"a **word** here"_s << 11 << false << false;
    QTest::newRow("italic") << u"an *idea* here"_s << 5 << false << true;
    QTest::newRow("italic with lines") << u"an _idea_ here"_s << 5 << false << true;
    QTest::newRow("a name with lines") << u"my_long_name"_s << 4 << false << false;
    QTest::newRow("a product of numbers") << u"2 * 3 * 4"_s << 4 << false << false;
    QTest::newRow("quote") << u"> somebody said"_s << 5 << false << true;
    QTest::newRow("open end") << u"a **word"_s << 5 << false << false;
}

void MarkdownHighlighterTest::marks()
{
    QFETCH(QString, text);
    QFETCH(int, place);
    QTextDocument document;
    MarkdownHighlighter highlighter(&document);
    document.setPlainText(text);
    highlighter.rehighlight();
    const QTextCharFormat format = formatAt(document, place);
    QTEST(format.fontWeight() >= QFont::DemiBold, "bold");
    QTEST(format.fontItalic(), "italic");
}

void MarkdownHighlighterTest::keepsCodeFreeOfMarks()
{
    QTextDocument document;
    MarkdownHighlighter highlighter(&document);
    document.setPlainText(u"```\na **b** c\n```\na **b** c"_s);
    highlighter.rehighlight();
    QVERIFY(formatAt(document, 4, 1).fontWeight() < QFont::DemiBold);
    QVERIFY(formatAt(document, 4, 3).fontWeight() >= QFont::DemiBold);
}

void MarkdownHighlighterTest::makesHeadingsLargerAndHeavier()
{
    QTextDocument document;
    MarkdownHighlighter highlighter(&document);
    highlighter.setBaseSize(10);
    document.setPlainText(u"## What I learned"_s);
    highlighter.rehighlight();
    QCOMPARE(formatAt(document, 5).fontPointSize(), 13.0);
    QVERIFY(formatAt(document, 5).fontWeight() >= QFont::DemiBold);
}

QTEST_MAIN(MarkdownHighlighterTest)

#include "markdownhighlightertest.moc"
