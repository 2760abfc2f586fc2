// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "casestudy.h"

#include "packtext.h"
#include "text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class CaseStudyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWords_data();
    void countsWords();
    void isWholeWhenEveryRoomHasWords();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void placesAreOne();
};

void CaseStudyTest::countsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("words");

    QTest::newRow("empty") << QString() << qsizetype(0);
    QTest::newRow("spaces and signs") << u" \n- * # – "_s << qsizetype(0);
    QTest::newRow("one") << u"Why"_s << qsizetype(1);
    QTest::newRow("Markdown") << u"# The *cost* of 3 stacks:\n\n- 4.1 million"_s << qsizetype(8);
    QTest::newRow("apostrophes") << u"It isn't Mira’s"_s << qsizetype(3);
    QTest::newRow("marks that combine") << u"cafe\u0301 nai\u0308ve"_s << qsizetype(2);
    QTest::newRow("letters beyond the first plane") << u"\U0001D400\U0001D401 x"_s << qsizetype(2);
}

void CaseStudyTest::countsWords()
{
    QFETCH(QString, text);
    QFETCH(qsizetype, words);
    QCOMPARE(wordsIn(text), words);
}

static CaseStudyDraft whole()
{
    return {.title = u"One platform for payments"_s,
            .organisation = {},
            .from = {},
            .until = {},
            .role = u"Architect"_s,
            .situation = u"Three stacks"_s,
            .approach = u"One"_s,
            .outcome = u"Cheaper"_s,
            .lessons = u"Ask sooner"_s};
}

void CaseStudyTest::isWholeWhenEveryRoomHasWords()
{
    QVERIFY((CaseStudy{.id = {}, .values = whole()}.isWhole()));
    QCOMPARE((CaseStudy{.id = {}, .values = whole()}.words()), 7);
    for (QString CaseStudyDraft::*room :
         {&CaseStudyDraft::role, &CaseStudyDraft::situation, &CaseStudyDraft::approach, &CaseStudyDraft::outcome, &CaseStudyDraft::lessons}) {
        CaseStudyDraft draft = whole();
        draft.*room = u" – "_s;
        QVERIFY((!CaseStudy{.id = {}, .values = draft}.isWhole()));
    }
}

void CaseStudyTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<std::optional<QDate>>("from");
    QTest::addColumn<std::optional<QDate>>("until");
    QTest::addColumn<QString>("error");

    QTest::newRow("blank") << u" \u0001 "_s << std::optional<QDate>() << std::optional<QDate>() << u"blank title"_s;
    QTest::newRow("long") << QString(maximumTextBytes + 1, u'x') << std::optional<QDate>() << std::optional<QDate>() << u"too-long title"_s;
    QTest::newRow("year 1") << u"x"_s << std::optional(QDate(1, 1, 1)) << std::optional<QDate>() << u"out-of-range from"_s;
    QTest::newRow("no day") << u"x"_s << std::optional(QDate()) << std::optional<QDate>() << u"out-of-range from"_s;
    QTest::newRow("year 9999") << u"x"_s << std::optional<QDate>() << std::optional(QDate(9999, 1, 1)) << u"out-of-range until"_s;
    QTest::newRow("backwards") << u"x"_s << std::optional(QDate(2026, 1, 2)) << std::optional(QDate(2026, 1, 1)) << u"out-of-range until"_s;
}

void CaseStudyTest::refusesWhatMakesNoSense()
{
    QFETCH(QString, title);
    QFETCH(std::optional<QDate>, from);
    QFETCH(std::optional<QDate>, until);
    QFETCH(QString, error);

    CaseStudyDraft draft = whole();
    draft.title = title;
    draft.from = from;
    draft.until = until;
    const auto checked = checkedCaseStudy(draft);
    QVERIFY(!checked);
    QCOMPARE(QString(codeOf(checked.error().kind) + u' ' + checked.error().field), error);
}

void CaseStudyTest::placesAreOne()
{
    QCOMPARE(packTextId({.room = PackRoom::Skills, .topic = u"design"_s}), packTextId({.room = PackRoom::Skills, .topic = u"design"_s}));
    QVERIFY(packTextId({.room = PackRoom::Skills, .topic = u"design"_s}) != packTextId({.room = PackRoom::Presentation, .topic = u"design"_s}));
    QCOMPARE(checkedPlace({.room = PackRoom::Skills, .topic = u" "_s}).error().kind, Error::Kind::Blank);
    QCOMPARE(checkedPlace({.room = PackRoom::Summary, .topic = u"x"_s}).error().kind, Error::Kind::Invalid);
    for (const PackRoom room : {PackRoom::Skills, PackRoom::Summary, PackRoom::Presentation, PackRoom::Aim}) {
        QCOMPARE(packRoomFromCode(codeOf(room)), std::optional(room));
    }
    QVERIFY(!packRoomFromCode(u"kitchen"_s));
}

QTEST_GUILESS_MAIN(CaseStudyTest)
#include "casestudytest.moc"
