// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "competencyservice.h"
#include "competencyschema.h"
#include "mentorshippair.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class CompetencyServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selfAssessmentStaysPrivate();
    void allOrNone();
    void mirrorFollowsTheOriginal();
    void mirrorIsRefusedOutsideAMentorship();
    void hiddenAndShownAgain();
    void removedWithItsCopies();
    void showsTheNewestAlone();
    void mentorAssessesHisMentee();
    void menteeCannotSpeakForHerMentor();
    void mentorCannotSpeakForHisMentee();
    void sourceOfAnAssessmentIsKept();
    void growthIsInOrder();
    void gapsAndDistance();
    void linksEvidence();
    void unknownIdsAreNotFound();
    void readsEveryRow();
    void listsAreDrivenByIndexes();
};

using Source = AssessmentSource;

namespace
{
struct Fixture {
    MentorshipPair pair{{competencySchema()}};
    CompetencyService mira{pair.mira().store(), pair.mira().author().person};
    CompetencyService jonas{pair.jonas().store(), pair.jonas().author().person};
    AssessmentScope shared{.space = pair.space()};
};
}

static AssessmentDraft said(std::optional<int> level, Source source = Source::Self, const QString &competency = u"bts.risk"_s, QDate day = QDate(2026, 3, 1))
{
    return {.day = day, .competency = competency, .level = level, .source = source, .note = u"note"_s};
}

static QList<int> levelsOf(const std::vector<Assessment> &assessments)
{
    QList<int> levels;
    for (const Assessment &assessment : assessments) {
        levels.append(assessment.draft.level.value_or(0));
    }
    return levels;
}

static Result<void> run(TestStore &whose, std::string_view sql, SpaceKey space)
{
    return whose.store()
        .act(Label{"test.write"},
             [sql, space](Writer &writer) -> Result<void> {
                 WAYMARK_TRY(Statement statement, writer.prepare(sql));
                 return statement.bind(1, writer.newUuid()).bind(2, space).run();
             })
        .result();
}

void CompetencyServiceTest::selfAssessmentStaysPrivate()
{
    Fixture f;
    const auto ids = needed(f.mira.assess({said(3), said(4, Source::Target)}));
    QCOMPARE(ids.size(), std::size_t(2));
    QCOMPARE(needed(f.mira.assessment(ids.front()))->assessment, (Assessment{.id = ids.front(), .space = privateSpace, .draft = said(3)}));
    QCOMPARE(f.pair.toJonas().applied, qsizetype(0));
    const auto standings = needed(f.mira.standings());
    QCOMPARE(standings.size(), std::size_t(1));
    QCOMPARE(standings.front().level(Source::Self), std::optional(3));
    QCOMPARE(standings.front().level(Source::Target), std::optional(4));
    QVERIFY(needed(f.mira.standings(f.shared)).empty());
}

void CompetencyServiceTest::allOrNone()
{
    Fixture f;
    QCOMPARE(errorOf(f.mira.assess({said(3), said(9)})).kind, Error::Kind::OutOfRange);
    QCOMPARE(errorOf(f.mira.assess({said(3, Source::Mentor)})), (Error{Error::Kind::Invalid, u"source"_s, {}}));
    QVERIFY(needed(f.mira.standings()).empty());
}

void CompetencyServiceTest::mirrorFollowsTheOriginal()
{
    Fixture f;
    const AssessmentId id = needed(f.mira.assess({said(3)}, {f.pair.space()})).front();
    QVERIFY(f.pair.toJonas().refused.isEmpty());
    QCOMPARE(needed(f.jonas.standings(f.shared)).front().level(Source::Self), std::optional(3));
    const auto loaded = needed(f.mira.assessment(id));
    QCOMPARE(loaded->mirrors.size(), std::size_t(1));
    needed(f.mira.edit(id, said(4), loaded->seen));
    QVERIFY(f.pair.toJonas().refused.isEmpty());
    QCOMPARE(needed(f.jonas.standings(f.shared)).front().level(Source::Self), std::optional(4));
    // Her own list counts the original alone.
    QCOMPARE(levelsOf(needed(f.mira.growth(u"bts.risk"_s))), QList<int>{4});
    QVERIFY(needed(f.jonas.standings()).empty());
}

void CompetencyServiceTest::mirrorIsRefusedOutsideAMentorship()
{
    Fixture f;
    const AssessmentId id = needed(f.mira.assess({said(3)})).front();
    QCOMPARE(errorOf(f.mira.showIn(id, privateSpace)), (Error{Error::Kind::NotPossible, u"space"_s, {}}));
    QCOMPARE(errorOf(f.mira.showIn(id, SpaceKey{99})), (Error{Error::Kind::NotFound, u"space"_s, {}}));
    const AssessmentId copy = needed(f.mira.showIn(id, f.pair.space()));
    QCOMPARE(errorOf(f.mira.showIn(copy, f.pair.space())), (Error{Error::Kind::NotPossible, u"assessment"_s, {}}));
}

void CompetencyServiceTest::hiddenAndShownAgain()
{
    Fixture f;
    const AssessmentId id = needed(f.mira.assess({said(3)})).front();
    QCOMPARE(errorOf(f.mira.hideFrom(id, f.pair.space())).kind, Error::Kind::NotFound);
    const AssessmentId copy = needed(f.mira.showIn(id, f.pair.space()));
    needed(f.mira.hideFrom(id, f.pair.space()));
    QVERIFY(needed(f.mira.standings(f.shared)).empty());
    needed(f.mira.edit(id, said(5), {}));
    QCOMPARE(needed(f.mira.showIn(id, f.pair.space())), copy);
    QCOMPARE(needed(f.mira.standings(f.shared)).front().level(Source::Self), std::optional(5));
    QCOMPARE(needed(f.mira.assessment(id))->mirrors.size(), std::size_t(1));
}

void CompetencyServiceTest::removedWithItsCopies()
{
    Fixture f;
    const AssessmentId id = needed(f.mira.assess({said(3)}, {f.pair.space()})).front();
    static_cast<void>(f.pair.toJonas());
    needed(f.mira.remove(id));
    QVERIFY(!needed(f.mira.assessment(id)));
    QVERIFY(f.pair.toJonas().refused.isEmpty());
    QVERIFY(needed(f.jonas.standings(f.shared)).empty());
}

void CompetencyServiceTest::showsTheNewestAlone()
{
    Fixture f;
    needed(f.mira.assess({said(1, Source::Self, u"bts.risk"_s, QDate(2025, 1, 1)), said(3), said(2, Source::Self, u"de.views"_s), said(4, Source::Target)}));
    QCOMPARE(needed(f.mira.showNewestIn(f.pair.space())), 3);
    static_cast<void>(f.pair.toJonas());
    QCOMPARE(levelsOf(needed(f.jonas.growth(u"bts.risk"_s, f.shared))).size(), qsizetype(2));
    QCOMPARE(needed(f.jonas.standings(f.shared)).front().level(Source::Self), std::optional(3));
}

void CompetencyServiceTest::mentorAssessesHisMentee()
{
    Fixture f;
    const AssessmentId id = needed(f.jonas.assessMentee(f.pair.space(), said(2)));
    QVERIFY(f.pair.toMira().refused.isEmpty());
    QCOMPARE(needed(f.mira.standings()).front().level(Source::Mentor), std::optional(2));
    QCOMPARE(needed(f.mira.standings(f.shared)).front().level(Source::Mentor), std::optional(2));
    needed(f.jonas.edit(id, said(3, Source::Mentor), needed(f.jonas.assessment(id))->seen));
    QVERIFY(f.pair.toMira().refused.isEmpty());
    QCOMPARE(needed(f.mira.standings()).front().level(Source::Mentor), std::optional(3));
    QCOMPARE(errorOf(f.mira.edit(id, said(5, Source::Mentor), {})).kind, Error::Kind::NotAllowed);
    QCOMPARE(errorOf(f.mira.remove(id)).kind, Error::Kind::NotAllowed);
    // What he says of others does not stand in his own list.
    QVERIFY(needed(f.jonas.standings()).empty());
}

void CompetencyServiceTest::menteeCannotSpeakForHerMentor()
{
    Fixture f;
    QCOMPARE(errorOf(f.mira.assessMentee(f.pair.space(), said(5))), (Error{Error::Kind::NotAllowed, u"assessment"_s, {}}));
    QCOMPARE(errorOf(f.mira.assessMentee(privateSpace, said(5))).kind, Error::Kind::NotAllowed);
    const auto forged = run(f.pair.mira(), "INSERT INTO mentor_assessment (id, space, competency, level) VALUES (?1, ?2, 'bts.risk', 5)", f.pair.space());
    QVERIFY(!forged);
    QCOMPARE(forged.error().kind, Error::Kind::NotAllowed);
    // A row of her own that says so is her own word still.
    QVERIFY(run(f.pair.mira(), "INSERT INTO self_assessment (id, space, day, competency, level, source) VALUES (?1, ?2, '2026-03-01', 'bts.risk', 5, 'mentor')",
                f.pair.space()));
    static_cast<void>(f.pair.toJonas());
    const auto seen = needed(f.jonas.growth(u"bts.risk"_s, f.shared));
    QCOMPARE(seen.size(), std::size_t(1));
    QCOMPARE(seen.front().draft.source, Source::Self);
}

void CompetencyServiceTest::mentorCannotSpeakForHisMentee()
{
    Fixture f;
    const auto forged = run(f.pair.jonas(), "INSERT INTO self_assessment (id, space, competency, level) VALUES (?1, ?2, 'bts.risk', 1)", f.pair.space());
    QVERIFY(!forged);
    QCOMPARE(forged.error().kind, Error::Kind::NotAllowed);
    const AssessmentId id = needed(f.mira.assess({said(3)}, {f.pair.space()})).front();
    const AssessmentId copy = needed(f.mira.assessment(id))->mirrors.front().copy;
    static_cast<void>(f.pair.toJonas());
    QCOMPARE(errorOf(f.jonas.edit(copy, said(1), {})).kind, Error::Kind::NotAllowed);
    QCOMPARE(errorOf(f.jonas.remove(copy)).kind, Error::Kind::NotAllowed);
}

void CompetencyServiceTest::sourceOfAnAssessmentIsKept()
{
    Fixture f;
    const AssessmentId id = needed(f.mira.assess({said(3)})).front();
    QCOMPARE(errorOf(f.mira.edit(id, said(3, Source::Mentor), {})), (Error{Error::Kind::Invalid, u"source"_s, {}}));
    needed(f.mira.edit(id, said(3, Source::Peer), {}));
    QCOMPARE(needed(f.mira.assessment(id))->assessment.draft.source, Source::Peer);
}

void CompetencyServiceTest::growthIsInOrder()
{
    Fixture f;
    needed(f.mira.assess({said(3, Source::Self, u"bts.risk"_s, QDate(2026, 2, 1)), said(1, Source::Self, u"bts.risk"_s, QDate(2025, 1, 1)),
                          said(5, Source::Self, u"de.views"_s)}));
    AssessmentDraft between = said(2);
    between.day = QDate(2025, 6, 1);
    needed(f.jonas.assessMentee(f.pair.space(), between));
    static_cast<void>(f.pair.toMira());
    QCOMPARE(levelsOf(needed(f.mira.growth(u"bts.risk"_s))), (QList<int>{1, 2, 3}));
    QCOMPARE(levelsOf(needed(f.mira.growth(u"bts.risk"_s, f.shared))), QList<int>{2});
}

void CompetencyServiceTest::gapsAndDistance()
{
    Fixture f;
    needed(f.mira.assess({said(4, Source::Target), said(3)}));
    needed(f.jonas.assessMentee(f.pair.space(), said(2)));
    static_cast<void>(f.pair.toMira());
    QCOMPARE(needed(f.mira.gaps()), (std::vector{CompetencyGap{.competency = u"bts.risk"_s, .target = 4, .known = 2, .steps = 2}}));
    const LevelDistance distance = needed(f.mira.distance({{.competency = u"bts.risk"_s, .level = 3}}));
    QCOMPARE(distance.steps, 1);
    QCOMPARE(distance.met, qsizetype(0));
}

void CompetencyServiceTest::linksEvidence()
{
    Fixture f;
    const QUuid attempt = QUuid::createUuid();
    const QUuid secret = QUuid::createUuid();
    needed(f.mira.link(u"bts.risk"_s, attempt, f.pair.space()));
    needed(f.mira.link(u"bts.risk"_s, attempt, f.pair.space()));
    needed(f.mira.link(u"bts.risk"_s, attempt, privateSpace));
    needed(f.mira.link(u"bts.risk"_s, secret, privateSpace));
    static_cast<void>(f.pair.toJonas());
    QCOMPARE(needed(f.jonas.linked(u"bts.risk"_s, f.shared)), std::vector<RecordId>{attempt});
    QCOMPARE(needed(f.mira.linked(u"bts.risk"_s)).size(), std::size_t(2));
    QCOMPARE(needed(f.mira.linked(u"bts.risk"_s, f.shared)).size(), std::size_t(1));
    QCOMPARE(needed(f.mira.competenciesOf(attempt)), std::vector<QString>{u"bts.risk"_s});
    QCOMPARE(errorOf(f.jonas.unlink(u"bts.risk"_s, attempt, f.pair.space())).kind, Error::Kind::NotAllowed);
    needed(f.mira.unlink(u"bts.risk"_s, attempt, f.pair.space()));
    QVERIFY(needed(f.mira.linked(u"bts.risk"_s, f.shared)).empty());
    needed(f.mira.link(u"bts.risk"_s, attempt, f.pair.space()));
    QCOMPARE(needed(f.mira.linked(u"bts.risk"_s, f.shared)).size(), std::size_t(1));
    QCOMPARE(errorOf(f.mira.link(u" "_s, attempt, privateSpace)).kind, Error::Kind::Blank);
    QCOMPARE(errorOf(f.mira.unlink(u"de.views"_s, attempt, privateSpace)).kind, Error::Kind::NotFound);
}

void CompetencyServiceTest::unknownIdsAreNotFound()
{
    Fixture f;
    const AssessmentId nobody{QUuid::createUuid()};
    QVERIFY(!needed(f.mira.assessment(nobody)));
    QCOMPARE(errorOf(f.mira.edit(nobody, said(3), {})).kind, Error::Kind::NotFound);
    QCOMPARE(errorOf(f.mira.remove(nobody)).kind, Error::Kind::NotFound);
    QCOMPARE(errorOf(f.mira.showIn(nobody, f.pair.space())).kind, Error::Kind::NotFound);
}

void CompetencyServiceTest::readsEveryRow()
{
    Fixture f;
    needed(run(f.pair.mira(), "INSERT INTO self_assessment (id, space, competency, level, source, day) VALUES (?1, ?2, 'x', 77, 'oracle', 'someday')",
               privateSpace));
    needed(run(f.pair.mira(), "INSERT INTO self_assessment (id, space, competency) VALUES (?1, ?2, 'x')", privateSpace));
    needed(run(f.pair.mira(), "INSERT INTO self_assessment (id, space, competency, level, source) VALUES (?1, ?2, 'x', -4, 'target')", privateSpace));
    const auto growth = needed(f.mira.growth(u"x"_s));
    QCOMPARE(growth.size(), std::size_t(3));
    QVERIFY(!growth.front().draft.day.isValid());
    QCOMPARE(needed(f.mira.standings()).front().level(Source::Target), std::optional(-4));
    QVERIFY(needed(f.mira.gaps()).empty());
}

void CompetencyServiceTest::listsAreDrivenByIndexes()
{
    Fixture f;
    needed(f.mira.assess({said(3)}, {f.pair.space()}));
    needed(f.jonas.assessMentee(f.pair.space(), said(2)));
    static_cast<void>(f.pair.toMira());
    const QStringList plans = needed(f.pair.mira().store().read([&](Database &database) -> Result<QStringList> {
        CompetencyRepository repository(database);
        const PersonId me = f.pair.mira().author().person;
        WAYMARK_CHECK(repository.newest(me, {}));
        WAYMARK_CHECK(repository.history(me, {}, u"bts.risk"_s));
        WAYMARK_CHECK(repository.mirrors({QUuid::createUuid()}));
        WAYMARK_CHECK(repository.linked(me, {}, u"bts.risk"_s));
        WAYMARK_CHECK(repository.competenciesOf(QUuid::createUuid()));
        return queryPlans(database);
    }));
    QCOMPARE_GE(plans.size(), 7);
    QCOMPARE(slowQuestions(plans), QString());
}

QTEST_GUILESS_MAIN(CompetencyServiceTest)
#include "competencyservicetest.moc"
