// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "competencywords.h"

#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class CompetencyWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEvidence_data();
    void countsEvidence();
    void saysWhatIsSeenDifferently_data();
    void saysWhatIsSeenDifferently();
};

void CompetencyWordsTest::countsEvidence_data()
{
    QTest::addColumn<int>("shown");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("missing");

    QTest::newRow("nothing") << 0 << 0 << u"none yet"_s << u"3 more accepted piece(s) of work until it counts as repeatable."_s;
    QTest::newRow("some") << 2 << 1 << u"2 of 3"_s << u"1 more accepted piece(s) of work until it counts as repeatable."_s;
    QTest::newRow("in one place") << 3 << 1 << u"3 of 3"_s << u"Shown often enough, but always in the same place: repeatable needs 2 place(s)."_s;
    QTest::newRow("repeatable") << 3 << 2 << u"repeatable"_s << u"Shown often enough, and in different places, to count as repeatable."_s;
}

void CompetencyWordsTest::countsEvidence()
{
    QFETCH(const int, shown);
    QFETCH(const int, places);
    const Repeatability counted{.demonstrations = shown, .contexts = places, .rule = {}};
    QTEST(CompetencyWords::evidence(counted), "words");
    QTEST(CompetencyWords::repeatability(counted), "missing");
}

void CompetencyWordsTest::saysWhatIsSeenDifferently_data()
{
    QTest::addColumn<int>("self");
    QTest::addColumn<int>("mentor");
    QTest::addColumn<QString>("words");

    QTest::newRow("the same") << 3 << 3 << QString();
    QTest::newRow("one level apart") << 3 << 4 << QString();
    QTest::newRow("two levels apart") << 2 << 4 << u"your mentor says 4, you say 2"_s;
    QTest::newRow("three levels apart, the other way") << 5 << 2 << u"your mentor says 2, you say 5"_s;
    QTest::newRow("not rated by myself") << 0 << 4 << QString();
}

void CompetencyWordsTest::saysWhatIsSeenDifferently()
{
    QFETCH(const int, self);
    QFETCH(const int, mentor);
    CompetencyStanding standing;
    const auto add = [&standing](AssessmentSource source, int level) {
        if (level > 0) {
            standing.newest.insert(
                source, {.id = {}, .space = privateSpace, .draft = {.day = {2026, 1, 1}, .competency = {}, .level = level, .source = source, .note = {}}});
        }
    };
    add(AssessmentSource::Self, self);
    add(AssessmentSource::Mentor, mentor);
    QTEST(CompetencyWords::disagreement(standing), "words");
}

QTEST_GUILESS_MAIN(CompetencyWordsTest)

#include "competencywordstest.moc"
