// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passagemarks.h"

#include <QGuiApplication>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

using namespace waymark;
using namespace Qt::StringLiterals;

class PassageMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void washesPassagesAcrossLines();
    void cutsWhatLiesBeyondTheText();
    void keepsWhatMarkdownShows();
    void hidesTheSignsOfATextThatIsOnlyRead();
};

/** The signs of @p document that have @p wash behind them. */
static QString washed(const QTextDocument &document, const QColor &wash)
{
    QString signs;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.background().color() == wash && range.format.hasProperty(QTextFormat::BackgroundBrush)) {
                signs += block.text().mid(range.start, range.length);
            }
        }
    }
    return signs;
}

void PassageMarksTest::washesPassagesAcrossLines()
{
    QTextDocument document(u"one two\nthree four"_s);
    PassageHighlighter highlighter(&document);
    highlighter.setPassages({{.start = 4, .end = 13, .wash = Qt::yellow}});
    QCOMPARE(washed(document, Qt::yellow), u"twothree"_s);
    highlighter.setPassages({});
    QCOMPARE(washed(document, Qt::yellow), QString());
}

void PassageMarksTest::cutsWhatLiesBeyondTheText()
{
    QTextDocument document(u"short"_s);
    PassageHighlighter highlighter(&document);
    highlighter.setPassages({{.start = 3, .end = 900, .wash = Qt::yellow}, {.start = 70, .end = 80, .wash = Qt::red}});
    QCOMPARE(washed(document, Qt::yellow), u"rt"_s);
    QCOMPARE(washed(document, Qt::red), QString());
}

void PassageMarksTest::keepsWhatMarkdownShows()
{
    QTextDocument document(u"a **bold** word"_s);
    PassageHighlighter highlighter(&document);
    highlighter.setPassages({{.start = 4, .end = 8, .wash = Qt::yellow}});
    QCOMPARE(washed(document, Qt::yellow), u"bold"_s);
    const auto formats = document.begin().layout()->formats();
    const bool bold = std::ranges::any_of(formats, [](const QTextLayout::FormatRange &range) {
        return range.start == 4 && range.format.fontWeight() == QFont::Bold && range.format.background().color() == Qt::yellow;
    });
    QVERIFY(bold);
}

void PassageMarksTest::hidesTheSignsOfATextThatIsOnlyRead()
{
    QTextDocument document(u"## Why *now*\nSee [the log](https://log.example)"_s);
    PassageHighlighter highlighter(&document);
    highlighter.setSignsHidden(true);
    QString hidden;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            hidden += range.format.intProperty(QTextFormat::FontPixelSize) == 1 ? block.text().mid(range.start, range.length) : QString();
        }
    }
    QCOMPARE(hidden, u"## **["_s);
    QCOMPARE(document.toPlainText(), u"## Why *now*\nSee [the log](https://log.example)"_s);
}

QTEST_MAIN(PassageMarksTest)

#include "passagemarkstest.moc"
