// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mentoringservice.h"
#include "mentoringschema.h"
#include "mentorshippair.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class MentoringServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSeeTheMentorshipFromTheirSide();
    void oneMayBeMenteeAndMentor();
    void otherSpacesAreNoMentorships();
    void opensAnEngagement();
    void opensOnlyInAnOpenMentorshipOfMine();
    void bothMayEdit();
    void laterEditKeepsBoth();
    void stateHasItsDay();
    void onlyWhoOpenedItRemovesIt();
    void unknownIdsAreNotFound();
    void readsEveryRow();
    void listsAreDrivenByIndexes();
};

namespace
{
struct Fixture {
    MentorshipPair pair{{mentoringSchema()}};
    MentoringService mira{pair.mira().store(), pair.mira().author().person};
    MentoringService jonas{pair.jonas().store(), pair.jonas().author().person};
};
}

static EngagementDraft early(QDate start = QDate(2026, 3, 1))
{
    return {.kind = EngagementKind::EarlyStage,
            .track = u"solution"_s,
            .topic = {},
            .start = start,
            .end = start.addMonths(6),
            .agreement = u"Every second week."_s};
}

void MentoringServiceTest::bothSeeTheMentorshipFromTheirSide()
{
    Fixture f;
    const Mentorship hers{.space = f.pair.space(),
                          .id = {QByteArray(32, 'm')},
                          .other = f.pair.jonas().author().person,
                          .myRole = Role::Mentee,
                          .closed = false};
    QCOMPARE(needed(f.mira.mentorships()), std::vector{hers});
    QCOMPARE(needed(f.mira.mentors()), std::vector{hers});
    QVERIFY(needed(f.mira.mentees()).empty());
    QCOMPARE(needed(f.mira.mentorship(f.pair.space())), std::optional(hers));
    QCOMPARE(needed(f.jonas.mentees()).front().other, f.pair.mira().author().person);
    QCOMPARE(needed(f.jonas.mentees()).front().myRole, Role::Mentor);
    QVERIFY(needed(f.jonas.mentors()).empty());
}

void MentoringServiceTest::oneMayBeMenteeAndMentor()
{
    Fixture f;
    const SpaceKey asMentor = MentorshipPair::another(f.pair.mira(), Role::Mentor, 3);
    const SpaceKey again = MentorshipPair::another(f.pair.mira(), Role::Mentor, 4);
    QCOMPARE(needed(f.mira.mentorships()).size(), std::size_t(3));
    QCOMPARE(needed(f.mira.mentors()).size(), std::size_t(1));
    MentorshipPair::close(f.pair.mira(), asMentor);
    const auto mentees = needed(f.mira.mentees());
    QCOMPARE(mentees.size(), std::size_t(2));
    QCOMPARE(mentees.at(0).space, again);
    QCOMPARE(mentees.at(1).space, asMentor);
    QVERIFY(mentees.at(1).closed);
}

void MentoringServiceTest::otherSpacesAreNoMentorships()
{
    Fixture f;
    const SpaceKey circle = needed(f.pair.mira().store().withEngine([&f](ActionEngine &engine) {
        return engine.addSpace({QByteArray(32, 'c')}, "circle", {{f.pair.mira().author().person, Role::Mentee}, {TestStore::authorOf(3).person, Role::Mentor}});
    }));
    QCOMPARE(needed(f.mira.mentorships()).size(), std::size_t(1));
    QVERIFY(!needed(f.mira.mentorship(circle)));
    QVERIFY(!needed(f.mira.mentorship(privateSpace)));
}

void MentoringServiceTest::opensAnEngagement()
{
    Fixture f;
    f.pair.mira().clock().set(QDate(2026, 3, 1));
    const EngagementId begun = needed(f.mira.open(f.pair.space(), early()));
    const EngagementId planned = needed(f.mira.open(f.pair.space(), early(QDate(2026, 10, 1))));
    QVERIFY(f.pair.toJonas().refused.isEmpty());
    const auto engagements = needed(f.jonas.engagements(f.pair.space()));
    QCOMPARE(engagements,
             (std::vector{Engagement{.id = begun, .space = f.pair.space(), .draft = early(), .state = EngagementState::Active, .stateDay = QDate(2026, 3, 1)},
                          Engagement{.id = planned,
                                     .space = f.pair.space(),
                                     .draft = early(QDate(2026, 10, 1)),
                                     .state = EngagementState::Planned,
                                     .stateDay = QDate(2026, 3, 1)}}));
    EngagementDraft wrong = early();
    wrong.end = wrong.start.addDays(-1);
    QCOMPARE(errorOf(f.mira.open(f.pair.space(), wrong)).field, u"end"_s);
}

void MentoringServiceTest::opensOnlyInAnOpenMentorshipOfMine()
{
    Fixture f;
    const Error expected{Error::Kind::NotPossible, u"space"_s, {}};
    QCOMPARE(errorOf(f.mira.open(privateSpace, early())), expected);
    QCOMPARE(errorOf(f.mira.open(SpaceKey{77}, early())), expected);
    MentorshipPair::close(f.pair.mira(), f.pair.space());
    QCOMPARE(errorOf(f.mira.open(f.pair.space(), early())), expected);
}

void MentoringServiceTest::bothMayEdit()
{
    Fixture f;
    const EngagementId id = needed(f.mira.open(f.pair.space(), early()));
    static_cast<void>(f.pair.toJonas());
    EngagementDraft changed = early();
    changed.agreement = u"Every week."_s;
    changed.end = std::nullopt;
    needed(f.jonas.edit(id, changed, needed(f.jonas.engagement(id))->seen));
    QVERIFY(f.pair.toMira().refused.isEmpty());
    QCOMPARE(needed(f.mira.engagement(id))->engagement.draft, changed);
    changed.start = QDate();
    QCOMPARE(errorOf(f.jonas.edit(id, changed, {})).field, u"start"_s);
}

void MentoringServiceTest::laterEditKeepsBoth()
{
    Fixture f;
    const EngagementId id = needed(f.mira.open(f.pair.space(), early()));
    static_cast<void>(f.pair.toJonas());
    EngagementDraft hers = early();
    hers.agreement = u"Hers"_s;
    EngagementDraft his = early();
    his.agreement = u"His"_s;
    needed(f.mira.edit(id, hers, needed(f.mira.engagement(id))->seen));
    needed(f.jonas.edit(id, his, needed(f.jonas.engagement(id))->seen));
    QCOMPARE(f.pair.toMira().conflicts, QList<RecordId>{id.value});
}

void MentoringServiceTest::stateHasItsDay()
{
    Fixture f;
    const EngagementId id = needed(f.mira.open(f.pair.space(), early()));
    needed(f.mira.setState(id, EngagementState::Completed, QDate(2026, 8, 31)));
    const Engagement done = needed(f.mira.engagement(id))->engagement;
    QCOMPARE(done.state, EngagementState::Completed);
    QCOMPARE(done.stateDay, QDate(2026, 8, 31));
    QCOMPARE(done.draft, early());
    QCOMPARE(errorOf(f.mira.setState(id, EngagementState::Alumni, QDate())), (Error{Error::Kind::OutOfRange, u"day"_s, {}}));
}

void MentoringServiceTest::onlyWhoOpenedItRemovesIt()
{
    Fixture f;
    const EngagementId id = needed(f.mira.open(f.pair.space(), early()));
    static_cast<void>(f.pair.toJonas());
    QCOMPARE(errorOf(f.jonas.remove(id)).kind, Error::Kind::NotAllowed);
    needed(f.mira.remove(id));
    QVERIFY(needed(f.mira.engagements(f.pair.space())).empty());
    QVERIFY(f.pair.toJonas().refused.isEmpty());
    QVERIFY(needed(f.jonas.engagements(f.pair.space())).empty());
}

void MentoringServiceTest::unknownIdsAreNotFound()
{
    Fixture f;
    const EngagementId nobody{QUuid::createUuid()};
    QVERIFY(!needed(f.mira.engagement(nobody)));
    QCOMPARE(errorOf(f.mira.edit(nobody, early(), {})).kind, Error::Kind::NotFound);
    QCOMPARE(errorOf(f.mira.setState(nobody, EngagementState::Active, QDate(2026, 3, 1))).kind, Error::Kind::NotFound);
    QCOMPARE(errorOf(f.mira.remove(nobody)).kind, Error::Kind::NotFound);
}

void MentoringServiceTest::readsEveryRow()
{
    Fixture f;
    needed(f.pair.mira().store().act(Label{"test.write"}, [&](Writer &writer) -> Result<void> {
        WAYMARK_TRY(Statement statement,
                    writer.prepare("INSERT INTO engagement (id, space, kind, state, start_day, end_day) "
                                   "VALUES (?1, ?2, 'apprenticeship', 'asleep', '2026-05-01', '2026-04-01')"));
        WAYMARK_CHECK(statement.bind(1, writer.newUuid()).bind(2, f.pair.space()).run());
        WAYMARK_TRY(Statement bare, writer.prepare("INSERT INTO engagement (id, space, start_day) VALUES (?1, ?2, 'soon')"));
        return bare.bind(1, writer.newUuid()).bind(2, f.pair.space()).run();
    }));
    const auto engagements = needed(f.mira.engagements(f.pair.space()));
    QCOMPARE(engagements.size(), std::size_t(2));
    QCOMPARE(warningsFor(engagements.at(0).draft, {}), std::vector{EngagementWarning::EndBeforeStart});
    QVERIFY(!engagements.at(1).draft.start.isValid());
    QCOMPARE(engagements.at(1).state, EngagementState::Planned);
}

void MentoringServiceTest::listsAreDrivenByIndexes()
{
    Fixture f;
    const QStringList plans = needed(f.pair.mira().store().read([&](Database &database) -> Result<QStringList> {
        WAYMARK_CHECK(MentoringRepository(database).engagements(f.pair.space()));
        return queryPlans(database);
    }));
    QCOMPARE_GE(plans.size(), 1);
    QCOMPARE(slowQuestions(plans), QString());
}

QTEST_GUILESS_MAIN(MentoringServiceTest)
#include "mentoringservicetest.moc"
