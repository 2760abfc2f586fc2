// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentanchor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class AssignmentAnchorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesWhatStandsThere();
    void countsCodePoints();
    void refusesWhatIsNotThere_data();
    void refusesWhatIsNotThere();
    void takesHalvesOfACharacterWhole();
    void holdsOnlyOverItsOwnWords();
    void knowsItsPlaceInAnEditor();
    void findsMovedWords();
    void tellsEqualWordsApartByTheirSurroundings();
    void prefersTheNearestOfEqualPlaces();
    void doesNotFindWhatIsGone();
};

static const QString party = u"a 🎉 b 🎉 c"_s;

void AssignmentAnchorTest::quotesWhatStandsThere()
{
    const auto anchor = anchorAt(u"The saving is large."_s, 4, 6);
    QVERIFY(anchor);
    QCOMPARE(*anchor, (Anchor{.start = 4, .length = 6, .quote = u"saving"_s}));
}

void AssignmentAnchorTest::countsCodePoints()
{
    const auto anchor = anchorAt(party, 4, 1);
    QVERIFY(anchor);
    QCOMPARE(anchor->quote, u"b"_s);
    QCOMPARE(anchorAt(party, 8, 1)->quote, u"c"_s);
}

void AssignmentAnchorTest::refusesWhatIsNotThere_data()
{
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("length");

    QTest::newRow("before the text") << qint64(-1) << qint64(2);
    QTest::newRow("nothing") << qint64(2) << qint64(0);
    QTest::newRow("less than nothing") << qint64(2) << qint64(-1);
    QTest::newRow("one too long") << qint64(8) << qint64(2);
    QTest::newRow("after the text") << qint64(9) << qint64(1);
    QTest::newRow("sum overflows") << qint64(5) << std::numeric_limits<qint64>::max();
    QTest::newRow("start overflows") << std::numeric_limits<qint64>::max() << qint64(1);
}

void AssignmentAnchorTest::refusesWhatIsNotThere()
{
    QFETCH(qint64, start);
    QFETCH(qint64, length);

    const auto anchor = anchorAt(party, start, length);
    QVERIFY(!anchor);
    QCOMPARE(anchor.error().kind, Error::Kind::OutOfRange);
    QVERIFY(!holds({.start = start, .length = length, .quote = {}}, party));
}

void AssignmentAnchorTest::takesHalvesOfACharacterWhole()
{
    // 🎉 stands at 2 and 3.
    const Anchor whole{.start = 2, .length = 1, .quote = u"🎉"_s};
    QCOMPARE(anchorOfSelection(party, {.position = 2, .length = 2}), whole);
    QCOMPARE(anchorOfSelection(party, {.position = 3, .length = 1}), whole);
    QCOMPARE(anchorOfSelection(party, {.position = 2, .length = 1}), whole);
    QCOMPARE(anchorOfSelection(party, {.position = 0, .length = 100}).error().kind, Error::Kind::OutOfRange);
    QCOMPARE(anchorOfSelection(party, {.position = -1, .length = 2}).error().kind, Error::Kind::OutOfRange);
}

void AssignmentAnchorTest::holdsOnlyOverItsOwnWords()
{
    const Anchor anchor{.start = 4, .length = 1, .quote = u"b"_s};
    QVERIFY(holds(anchor, party));
    QVERIFY(!holds({.start = 5, .length = 1, .quote = u"b"_s}, party));
    QVERIFY(!holds({.start = 4, .length = 2, .quote = u"b"_s}, party));
}

void AssignmentAnchorTest::knowsItsPlaceInAnEditor()
{
    QCOMPARE(placeOf({.start = 4, .length = 3, .quote = u"b 🎉"_s}, party), std::optional(Utf16Range{.position = 5, .length = 4}));
    QVERIFY(!placeOf({.start = 4, .length = 3, .quote = u"other"_s}, party));
}

void AssignmentAnchorTest::findsMovedWords()
{
    const QString before = u"Costs are 200.\nThe saving is large."_s;
    const QString after = u"🎉 The saving is now shown.\nCosts are a range."_s;
    const auto anchor = anchorAt(before, 19, 6);
    QVERIFY(anchor);
    QCOMPARE(moved(*anchor, before, after), std::optional(Anchor{.start = 6, .length = 6, .quote = u"saving"_s}));
}

void AssignmentAnchorTest::tellsEqualWordsApartByTheirSurroundings()
{
    const QString before = u"first: cost; second: cost;"_s;
    const QString after = u"second: cost; and much later the first: cost;"_s;
    QCOMPARE(moved(*anchorAt(before, 7, 4), before, after)->start, qint64(40));
    QCOMPARE(moved(*anchorAt(before, 21, 4), before, after)->start, qint64(8));
}

void AssignmentAnchorTest::prefersTheNearestOfEqualPlaces()
{
    const QString line(50, u'x');
    const QString before = line + u"cost"_s + line + u"cost"_s + line;
    QCOMPARE(moved(*anchorAt(before, 104, 4), before, before)->start, qint64(104));
    QCOMPARE(moved(*anchorAt(before, 50, 4), before, before)->start, qint64(50));
}

void AssignmentAnchorTest::doesNotFindWhatIsGone()
{
    const QString before = u"The saving is large."_s;
    QVERIFY(!moved(*anchorAt(before, 4, 6), before, u"Nothing is left."_s));
    QVERIFY(!moved({.start = 0, .length = 6, .quote = u"saving"_s}, before, before));
}

QTEST_GUILESS_MAIN(AssignmentAnchorTest)
#include "assignmentanchortest.moc"
