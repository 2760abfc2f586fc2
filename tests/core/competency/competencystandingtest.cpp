// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "competencystanding.h"
#include "repeatability.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class CompetencyStandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAssessments_data();
    void refusesAssessments();
    void cleansAssessments();
    void newestOfEachSourceStands();
    void withoutALevelNothingIsKnown();
    void bestKnown_data();
    void bestKnown();
    void gapsAreTargetLessBestKnown();
    void distanceCountsWhatIsMissing();
    void repeatable_data();
    void repeatable();
    void sourcesRoundTrip();
};

using Source = AssessmentSource;

static Assessment said(Source source, std::optional<int> level, QDate day = QDate(2026, 3, 1), const QString &competency = u"bts.risk"_s)
{
    return {.id = AssessmentId{QUuid::createUuid()},
            .space = privateSpace,
            .draft = {.day = day, .competency = competency, .level = level, .source = source, .note = {}}};
}

void CompetencyStandingTest::refusesAssessments_data()
{
    QTest::addColumn<AssessmentDraft>("draft");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("field");

    const QDate day(2026, 3, 1);
    const auto row = [](const char *name, const AssessmentDraft &draft, Error::Kind kind, const QString &field) {
        QTest::newRow(name) << draft << kind << field;
    };
    row("level 0", said(Source::Self, 0, day).draft, Error::Kind::OutOfRange, u"level"_s);
    row("level 6", said(Source::Self, 6, day).draft, Error::Kind::OutOfRange, u"level"_s);
    row("no day", said(Source::Self, 3, QDate()).draft, Error::Kind::OutOfRange, u"day"_s);
    row("year 1", said(Source::Self, 3, QDate(1, 1, 1)).draft, Error::Kind::OutOfRange, u"day"_s);
    row("year 2201", said(Source::Self, 3, QDate(2201, 1, 1)).draft, Error::Kind::OutOfRange, u"day"_s);
    row("no competency", said(Source::Self, 3, day, u" "_s).draft, Error::Kind::Blank, u"competency"_s);
    row("target without a level", said(Source::Target, {}, day).draft, Error::Kind::Blank, u"level"_s);
}

void CompetencyStandingTest::refusesAssessments()
{
    QFETCH(AssessmentDraft, draft);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, field);
    const auto checked = checkedAssessment(draft);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, kind);
    QCOMPARE(checked.error().field, field);
}

void CompetencyStandingTest::cleansAssessments()
{
    AssessmentDraft draft = said(Source::Self, {}, QDate(2026, 3, 1), u" bts.risk "_s).draft;
    draft.note = u"a\u0007b"_s;
    const auto checked = checkedAssessment(draft);
    QVERIFY(checked);
    QCOMPARE(checked->competency, u"bts.risk"_s);
    QCOMPARE(checked->note, u"ab"_s);
    for (int level = lowestLevel; level <= highestLevel; ++level) {
        draft.level = level;
        QVERIFY(checkedAssessment(draft));
    }
}

void CompetencyStandingTest::newestOfEachSourceStands()
{
    const auto standings = standingsOf({
        said(Source::Self, 4, QDate(2026, 3, 2)),
        said(Source::Self, 2, QDate(2026, 3, 1)),
        said(Source::Target, 5, QDate(2026, 1, 1)),
        said(Source::Self, 1, QDate(2026, 3, 1), u"de.views"_s),
    });
    QCOMPARE(standings.size(), std::size_t(2));
    QCOMPARE(standings.at(0).competency, u"bts.risk"_s);
    QCOMPARE(standings.at(0).level(Source::Self), std::optional(4));
    QCOMPARE(standings.at(0).level(Source::Target), std::optional(5));
    QVERIFY(!standings.at(0).level(Source::Mentor));
    QCOMPARE(standings.at(1).level(Source::Self), std::optional(1));

    Assessment smaller = said(Source::Peer, 1);
    Assessment greater = said(Source::Peer, 2);
    smaller.id = AssessmentId{QUuid(u"01900000-0000-7000-8000-000000000001"_s)};
    greater.id = AssessmentId{QUuid(u"01900000-0000-7000-8000-000000000002"_s)};
    QCOMPARE(standingsOf({smaller, greater}).front().level(Source::Peer), std::optional(2));
    QCOMPARE(standingsOf({greater, smaller}).front().level(Source::Peer), std::optional(2));
}

void CompetencyStandingTest::withoutALevelNothingIsKnown()
{
    const auto standings = standingsOf({said(Source::Self, {}, QDate(2026, 3, 9)), said(Source::Self, 3, QDate(2026, 3, 1))});
    QCOMPARE(standings.front().level(Source::Self), std::optional(3));
    QVERIFY(!standingsOf({said(Source::Mentor, {})}).front().bestKnown());
}

void CompetencyStandingTest::bestKnown_data()
{
    QTest::addColumn<std::vector<Assessment>>("assessments");
    QTest::addColumn<std::optional<int>>("level");

    const QDate early(2025, 1, 1);
    const QDate late(2026, 1, 1);
    const auto row = [](const char *name, const std::vector<Assessment> &assessments, std::optional<int> level) {
        QTest::newRow(name) << assessments << level;
    };
    row("self", {said(Source::Self, 4)}, 4);
    row("peer before self", {said(Source::Self, 4, late), said(Source::Peer, 2, early)}, 2);
    row("mentor before peer", {said(Source::Peer, 2, late), said(Source::Mentor, 3, early)}, 3);
    row("certificate before peer", {said(Source::Peer, 2, late), said(Source::Certification, 3, early)}, 3);
    row("newer mentor", {said(Source::Certification, 3, early), said(Source::Mentor, 4, late)}, 4);
    row("newer certificate", {said(Source::Certification, 3, late), said(Source::Mentor, 4, early)}, 3);
    row("a target is none", {said(Source::Target, 5)}, {});
}

void CompetencyStandingTest::bestKnown()
{
    QFETCH(std::vector<Assessment>, assessments);
    QFETCH(std::optional<int>, level);
    const auto best = standingsOf(assessments).front().bestKnown();
    QCOMPARE(best ? best->draft.level : std::nullopt, level);
}

void CompetencyStandingTest::gapsAreTargetLessBestKnown()
{
    const QDate day(2026, 3, 1);
    const auto gaps = gapsOf(standingsOf({
        said(Source::Target, 4, day, u"b"_s),
        said(Source::Mentor, 3, day, u"b"_s), //
        said(Source::Target, 4, day, u"a"_s),
        said(Source::Self, 3, day, u"a"_s), //
        said(Source::Target, 3, day, u"reached"_s),
        said(Source::Mentor, 3, day, u"reached"_s), //
        said(Source::Target, 3, day, u"passed"_s),
        said(Source::Mentor, 5, day, u"passed"_s), //
        said(Source::Mentor, 1, day, u"no target"_s), //
        said(Source::Target, 2, day, u"unknown"_s),
    }));
    QCOMPARE(gaps,
             (std::vector{CompetencyGap{.competency = u"unknown"_s, .target = 2, .known = {}, .steps = 2},
                          CompetencyGap{.competency = u"a"_s, .target = 4, .known = 3, .steps = 1},
                          CompetencyGap{.competency = u"b"_s, .target = 4, .known = 3, .steps = 1}}));
}

void CompetencyStandingTest::distanceCountsWhatIsMissing()
{
    const QDate day(2026, 3, 1);
    const auto standings = standingsOf({said(Source::Mentor, 3, day, u"a"_s), said(Source::Self, 1, day, u"b"_s)});
    const LevelDistance distance = distanceTo(
        {{.competency = u"a"_s, .level = 2}, {.competency = u"b"_s, .level = 3}, {.competency = u"c"_s, .level = 1}, {.competency = u"a"_s, .level = 3}},
        standings);
    QCOMPARE(distance,
             (LevelDistance{.met = 1,
                            .all = 3,
                            .steps = 3,
                            .missing = {{.required = {.competency = u"b"_s, .level = 3}, .known = 1},
                                        {.required = {.competency = u"c"_s, .level = 1}, .known = std::nullopt}}}));
    QCOMPARE(distanceTo({}, standings), LevelDistance{});
}

void CompetencyStandingTest::repeatable_data()
{
    QTest::addColumn<std::vector<QString>>("contexts");
    QTest::addColumn<int>("different");
    QTest::addColumn<bool>("repeatable");

    using Contexts = std::vector<QString>;
    QTest::newRow("none") << Contexts() << 0 << false;
    QTest::newRow("three in one") << Contexts{u"Bank"_s, u" bank"_s, u"BANK "_s} << 1 << false;
    QTest::newRow("two in two") << Contexts{u"bank"_s, u"shop"_s} << 2 << false;
    QTest::newRow("three in two") << Contexts{u"bank"_s, u"shop"_s, u"bank"_s} << 2 << true;
    QTest::newRow("without words is one") << Contexts{QString(), u" "_s, u"bank"_s} << 2 << true;
    QTest::newRow("three without words") << Contexts{QString(), QString(), QString()} << 1 << false;
}

void CompetencyStandingTest::repeatable()
{
    QFETCH(std::vector<QString>, contexts);
    QFETCH(int, different);
    QFETCH(bool, repeatable);
    const Repeatability counted = repeatabilityOf(contexts);
    QCOMPARE(counted.demonstrations, static_cast<int>(contexts.size()));
    QCOMPARE(counted.contexts, different);
    QCOMPARE(counted.isRepeatable(), repeatable);
    QCOMPARE(repeatabilityOf(contexts, {.demonstrations = 0, .contexts = 0}).isRepeatable(), true);
}

void CompetencyStandingTest::sourcesRoundTrip()
{
    for (const auto source : {Source::Self, Source::Peer, Source::Certification, Source::Target, Source::Mentor}) {
        QCOMPARE(assessmentSourceFromCode(codeOf(source)), source);
    }
    QCOMPARE(assessmentSourceFromCode(u"oracle"_s), Source::Self);
}

QTEST_GUILESS_MAIN(CompetencyStandingTest)
#include "competencystandingtest.moc"
