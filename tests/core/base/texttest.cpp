// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleansWhatACommandBringsIn_data();
    void cleansWhatACommandBringsIn();
    void showsControlCharactersReplaced();
    void refusesBlankLines_data();
    void refusesBlankLines();
    void refusesMoreThanOneMebibyte();
    void countsCodePoints_data();
    void countsCodePoints();
    void slicesByCodePoints_data();
    void slicesByCodePoints();
};

void TextTest::cleansWhatACommandBringsIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    QTest::addColumn<bool>("changed");

    QTest::newRow("plain") << u"as typed"_s << u"as typed"_s << false;
    QTest::newRow("tab and newline stay") << u"a\tb\nc"_s << u"a\tb\nc"_s << false;
    QTest::newRow("line ends of Windows") << u"a\r\nb\rc"_s << u"a\nb\nc"_s << false;
    QTest::newRow("NUL goes") << u"a"_s + QChar(u'\0') + u"b"_s << u"ab"_s << true;
    QTest::newRow("escape goes") << u"\x1b[31mred"_s << u"[31mred"_s << true;
    QTest::newRow("C1 goes") << u"a\u0085b"_s << u"ab"_s << true;
    QTest::newRow("emoji stays") << u"👩‍💻 ok"_s << u"👩‍💻 ok"_s << false;
    QTest::newRow("right to left stays") << u"שלום עולם"_s << u"שלום עולם"_s << false;
    QTest::newRow("half an emoji is replaced") << u"a"_s + QChar(0xd83d) << u"a\ufffd"_s << true;
}

void TextTest::cleansWhatACommandBringsIn()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QFETCH(bool, changed);

    QCOMPARE(cleaned(text).text, clean);
    QCOMPARE(cleaned(text).changed, changed);
}

void TextTest::showsControlCharactersReplaced()
{
    QCOMPARE(shown(u"a\u0007b\tc"_s), u"a\ufffdb\tc"_s);
}

void TextTest::refusesBlankLines_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << QString();
    QTest::newRow("spaces") << u"   \t "_s;
    QTest::newRow("control characters alone") << u"\u0001\u0002"_s;
}

void TextTest::refusesBlankLines()
{
    QFETCH(QString, text);
    const Result<QString> line = requiredLine(text, u"title"_s);
    QCOMPARE(line.error().kind, Error::Kind::Blank);
    QCOMPARE(line.error().field, u"title"_s);
    QCOMPARE(requiredLine(u"  two \n words "_s, u"title"_s).value(), u"two words"_s);
}

void TextTest::refusesMoreThanOneMebibyte()
{
    QVERIFY(optionalText(QString(maximumTextBytes, u'x'), u"body"_s));
    QCOMPARE(optionalText(QString(maximumTextBytes + 1, u'x'), u"body"_s).error().kind, Error::Kind::TooLong);
    QCOMPARE(optionalText(QString(maximumTextBytes / 2 + 1, u'é'), u"body"_s).error().kind, Error::Kind::TooLong);
    QCOMPARE(optionalText(QString(10 * maximumTextBytes, u'x'), u"body"_s).error().field, u"body"_s);
}

void TextTest::countsCodePoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("count");

    QTest::newRow("empty") << QString() << qsizetype(0);
    QTest::newRow("latin") << u"café"_s << qsizetype(4);
    QTest::newRow("beyond the first plane") << u"a🗻b"_s << qsizetype(3);
    QTest::newRow("several in one sign") << u"👩‍💻"_s << qsizetype(3);
}

void TextTest::countsCodePoints()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, count);
    QCOMPARE(codePoints(text), count);
}

void TextTest::slicesByCodePoints_data()
{
    QTest::addColumn<qsizetype>("start");
    QTest::addColumn<qsizetype>("length");
    QTest::addColumn<QString>("slice");

    QTest::newRow("the whole") << qsizetype(0) << qsizetype(4) << u"a🗻bc"_s;
    QTest::newRow("around the mountain") << qsizetype(1) << qsizetype(2) << u"🗻b"_s;
    QTest::newRow("beyond the end") << qsizetype(3) << qsizetype(9) << u"c"_s;
    QTest::newRow("before the start") << qsizetype(-2) << qsizetype(1) << u"a"_s;
    QTest::newRow("nothing") << qsizetype(9) << qsizetype(1) << QString();
}

void TextTest::slicesByCodePoints()
{
    QFETCH(qsizetype, start);
    QFETCH(qsizetype, length);
    QFETCH(QString, slice);
    QCOMPARE(codePointSlice(u"a🗻bc"_s, start, length), slice);
}

QTEST_GUILESS_MAIN(TextTest)
#include "texttest.moc"
