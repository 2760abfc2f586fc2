// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionservice.h"
#include "mentoringschema.h"
#include "mentorshippair.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class SessionServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void bothWriteTheNotes();
    void latestComesFirst();
    void pagesByKey();
    void pagesOverAllMentorships();
    void saysWhatIsComing();
    void findsByWordsOfNotesAndActions();
    void everybodyWritesWhatHeLearned();
    void actionsAreCarriedForwardUntilTheyAreDone();
    void removingTakesTheActionsAlong();
    void ownNoteStaysWithItsWriter();
    void hoursCountWhenBothSayTheSame();
    void ledgerHasWhatWasHeld();
    void nobodySpeaksForTheOther();
    void cancelledSessionsHaveNoHours();
    void unknownIdsAreNotFound();
    void listsAreDrivenByIndexes();
};

namespace
{
struct Fixture {
    MentorshipPair pair{{mentoringSchema()}};
    SessionService mira{pair.mira().store()};
    SessionService jonas{pair.jonas().store()};

    SpaceKey space() const { return pair.space(); }
};
}

static constexpr qint64 someTime = 1'772'400'000'000;
static constexpr qint64 hour = 3'600'000;

static SessionDraft at(std::optional<qint64> startsAt)
{
    return {.startsAt = startsAt,
            .zone = u"Europe/Oslo"_s,
            .plannedMinutes = 60,
            .place = u"By video"_s,
            .agenda = u"- the ask"_s,
            .notes = {},
            .decisions = {}};
}

void SessionServiceTest::refusesWhatMakesNoSense_data()
{
    QTest::addColumn<qint64>("startsAt");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("field");

    QTest::newRow("ten thousand years ahead") << qint64(253'402'300'800'000) << u"UTC"_s << 60 << u"startsAt"_s;
    QTest::newRow("a zone that is none") << someTime << u"Middle/Earth"_s << 60 << u"zone"_s;
    QTest::newRow("no time at all") << someTime << u"UTC"_s << 0 << u"plannedMinutes"_s;
    QTest::newRow("longer than a day") << someTime << u"UTC"_s << longestSession + 1 << u"plannedMinutes"_s;
}

void SessionServiceTest::refusesWhatMakesNoSense()
{
    QFETCH(qint64, startsAt);
    QFETCH(QString, zone);
    QFETCH(int, minutes);
    QFETCH(QString, field);

    SessionDraft draft = at(startsAt);
    draft.zone = zone;
    draft.plannedMinutes = minutes;
    QCOMPARE(checkedSession(draft).error().field, field);
    Fixture f;
    QCOMPARE(errorOf(f.mira.plan(f.space(), draft)).field, field);
    QVERIFY(needed(f.mira.sessions(f.space())).empty());
}

void SessionServiceTest::bothWriteTheNotes()
{
    Fixture f;
    const SessionId id = needed(f.mira.plan(f.space(), at(someTime)));
    static_cast<void>(f.pair.toJonas());
    const LoadedSession his = *needed(f.jonas.session(id));
    SessionDraft draft = his.session.draft;
    draft.notes = u"Bring the month-end calendar."_s;
    needed(f.jonas.edit(id, draft, his.seen));
    QVERIFY(f.pair.toMira().refused.isEmpty());
    QCOMPARE(needed(f.mira.session(id))->session.draft, draft);
}

void SessionServiceTest::latestComesFirst()
{
    Fixture f;
    const SessionId first = needed(f.mira.plan(f.space(), at(someTime)));
    const SessionId last = needed(f.mira.plan(f.space(), at(someTime + hour)));
    const SessionId unplanned = needed(f.mira.plan(f.space(), at({})));
    const auto rows = needed(f.mira.sessions(f.space()));
    QCOMPARE(rows.size(), 3U);
    QCOMPARE(rows.at(0).key.id, unplanned);
    QCOMPARE(rows.at(1).key.id, last);
    QCOMPARE(rows.at(2).key.id, first);
}

void SessionServiceTest::pagesByKey()
{
    Fixture f;
    for (int i = 0; i < 5; ++i) {
        needed(f.mira.plan(f.space(), at(someTime + (i / 2) * hour)));
    }
    needed(f.mira.plan(f.space(), at({})));
    const auto all = needed(f.mira.sessions(f.space()));
    std::vector<SessionRow> paged;
    std::optional<SessionKey> after;
    for (;;) {
        const auto page = needed(f.mira.sessions(f.space(), after, 2));
        if (page.empty()) {
            break;
        }
        paged.insert(paged.end(), page.begin(), page.end());
        after = page.back().key;
    }
    QCOMPARE(paged, all);
}

void SessionServiceTest::pagesOverAllMentorships()
{
    Fixture f;
    const SpaceKey other = MentorshipPair::another(f.pair.mira(), Role::Mentor);
    needed(f.mira.plan(f.space(), at(someTime)));
    needed(f.mira.plan(other, at(someTime + hour)));
    needed(f.mira.plan(f.space(), at(someTime + 2 * hour)));
    const auto first = needed(f.mira.everywhere({}, 2));
    QCOMPARE(first.size(), 2U);
    QCOMPARE(first.at(1).session.space, other);
    const auto rest = needed(f.mira.everywhere(first.back().key, 2));
    QCOMPARE(rest.size(), 1U);
    QCOMPARE(rest.front().key.startsAt, someTime);
}

void SessionServiceTest::saysWhatIsComing()
{
    Fixture f;
    const SessionId under = needed(f.mira.plan(f.space(), at(someTime)));
    const SessionId open = needed(f.mira.plan(f.space(), at({})));
    const SessionId next = needed(f.mira.plan(f.space(), at(someTime + 5 * hour)));
    const SessionId off = needed(f.mira.plan(f.space(), at(someTime + 6 * hour)));
    needed(f.mira.setState(off, SessionState::Cancelled));
    const auto idsAt = [&f](qint64 now) {
        std::vector<SessionId> ids;
        std::ranges::transform(needed(f.mira.coming(now)), std::back_inserter(ids), [](const SessionRow &row) { return row.key.id; });
        return ids;
    };
    QCOMPARE(idsAt(someTime + hour / 2), (std::vector{under, next, open}));
    QCOMPARE(idsAt(someTime + hour), (std::vector{next, open}));
    QCOMPARE(needed(f.mira.coming(someTime + hour, 1)).front().key.id, next);
}

void SessionServiceTest::findsByWordsOfNotesAndActions()
{
    Fixture f;
    const SessionId first = needed(f.mira.plan(f.space(), at(someTime)));
    const SessionId second = needed(f.mira.plan(f.space(), at(someTime + hour)));
    needed(f.mira.addAction(first, {.title = u"Send the critique sheet"_s, .whose = Role::Mentor, .due = {}}));
    needed(f.mira.writeNote(second, u"I rehearse too much."_s));
    QCOMPARE(needed(f.mira.matching(u"critique"_s)).front().key.id, first);
    QCOMPARE(needed(f.mira.matching(u"rehearse"_s)).front().key.id, second);
    QCOMPARE(needed(f.mira.matching(u"ask"_s)).size(), 2U);
    QVERIFY(needed(f.mira.matching(u"harbour"_s)).empty());
}

void SessionServiceTest::everybodyWritesWhatHeLearned()
{
    Fixture f;
    SessionDraft draft = at(someTime);
    draft.parking = u"Petra's cost measure"_s;
    draft.learnedMentee = u"Hers"_s;
    draft.learnedMentor = u"Not hers to say"_s;
    const SessionId id = needed(f.mira.plan(f.space(), draft));
    static_cast<void>(f.pair.toJonas());
    LoadedSession his = *needed(f.jonas.session(id));
    QCOMPARE(his.session.draft.parking, u"Petra's cost measure"_s);
    QCOMPARE(his.session.draft.learnedMentee, u"Hers"_s);
    QVERIFY(his.session.draft.learnedMentor.isEmpty());
    his.session.draft.learnedMentee = u"Put into her mouth"_s;
    his.session.draft.learnedMentor = u"His"_s;
    needed(f.jonas.edit(id, his.session.draft, his.seen));
    QVERIFY(f.pair.toMira().refused.isEmpty());
    const SessionDraft both = needed(f.mira.session(id))->session.draft;
    QCOMPARE(both.learnedMentee, u"Hers"_s);
    QCOMPARE(both.learnedMentor, u"His"_s);
}

void SessionServiceTest::actionsAreCarriedForwardUntilTheyAreDone()
{
    Fixture f;
    const SessionId first = needed(f.mira.plan(f.space(), at(someTime)));
    const SessionId second = needed(f.mira.plan(f.space(), at(someTime + hour)));
    const SessionActionId id = needed(f.mira.addAction(first, {.title = u"Send the critique sheet"_s, .whose = Role::Mentor, .due = QDate(2026, 3, 9)}));
    QCOMPARE(needed(f.mira.session(first))->actions.size(), 1U);
    QVERIFY(needed(f.mira.session(first))->carried.empty());
    QCOMPARE(needed(f.mira.session(second))->carried.front().id, id);
    QCOMPARE(needed(f.mira.sessions(f.space())).back().openActions, 1);

    static_cast<void>(f.pair.toJonas());
    needed(f.jonas.setDone(id, QDate(2026, 3, 8)));
    QVERIFY(f.pair.toMira().refused.isEmpty());
    QCOMPARE(needed(f.mira.session(second))->carried.front().doneOn, QDate(2026, 3, 8));
    QCOMPARE(needed(f.mira.session(first))->actions.front().doneOn, QDate(2026, 3, 8));
    QVERIFY(needed(f.mira.openActions(f.space())).empty());

    const SessionId third = needed(f.mira.plan(f.space(), at(someTime + 30 * 24 * hour)));
    const SessionId fourth = needed(f.mira.plan(f.space(), at(someTime + 60 * 24 * hour)));
    QCOMPARE(needed(f.mira.session(third))->carried.size(), 1U);
    QVERIFY(needed(f.mira.session(fourth))->carried.empty());
    needed(f.mira.addAction(fourth, {.title = u"Agreed later"_s, .whose = Role::Mentee, .due = {}}));
    QCOMPARE(needed(f.mira.session(third))->carried.size(), 1U);
}

void SessionServiceTest::removingTakesTheActionsAlong()
{
    Fixture f;
    const SessionId id = needed(f.mira.plan(f.space(), at(someTime)));
    needed(f.mira.addAction(id, {.title = u"Read"_s, .whose = Role::Mentee, .due = {}}));
    static_cast<void>(f.pair.toJonas());
    QCOMPARE(errorOf(f.jonas.remove(id)).kind, Error::Kind::NotAllowed);
    needed(f.mira.remove(id));
    QVERIFY(f.pair.toJonas().refused.isEmpty());
    QVERIFY(!needed(f.jonas.session(id)));
    QVERIFY(needed(f.jonas.openActions(f.space())).empty());
}

void SessionServiceTest::ownNoteStaysWithItsWriter()
{
    Fixture f;
    const SessionId id = needed(f.mira.plan(f.space(), at(someTime)));
    needed(f.mira.writeNote(id, u"I rehearse too much."_s));
    const LoadedSession loaded = *needed(f.mira.session(id));
    QCOMPARE(loaded.ownNote, u"I rehearse too much."_s);
    needed(f.mira.writeNote(id, u"I rehearse less."_s, loaded.ownNoteSeen));
    QCOMPARE(needed(f.mira.session(id))->ownNote, u"I rehearse less."_s);
    static_cast<void>(f.pair.toJonas());
    QVERIFY(needed(f.jonas.session(id))->ownNote.isEmpty());
}

void SessionServiceTest::hoursCountWhenBothSayTheSame()
{
    Fixture f;
    const SessionId id = needed(f.mira.plan(f.space(), at(someTime)));
    static_cast<void>(f.pair.toJonas());
    needed(f.jonas.sayHours(id, 90));
    static_cast<void>(f.pair.toMira());
    QCOMPARE(needed(f.mira.session(id))->hours, (SessionHours{.mentee = {}, .mentor = 90}));
    QCOMPARE(needed(f.mira.agreedMinutes(f.space())), 0);
    needed(f.mira.sayHours(id, 75));
    QCOMPARE(needed(f.mira.agreedMinutes(f.space())), 0);
    needed(f.mira.sayHours(id, 90));
    QCOMPARE(needed(f.mira.agreedMinutes(f.space())), 90);
    QVERIFY(f.pair.toJonas().refused.isEmpty());
    QCOMPARE(needed(f.jonas.session(id))->hours.agreed(), 90);
    QCOMPARE(errorOf(f.mira.sayHours(id, 0)).kind, Error::Kind::OutOfRange);
}

void SessionServiceTest::ledgerHasWhatWasHeld()
{
    Fixture f;
    const SessionId held = needed(f.mira.plan(f.space(), at(someTime)));
    const SessionId said = needed(f.mira.plan(f.space(), at(someTime + hour)));
    needed(f.mira.plan(f.space(), at(someTime + 2 * hour)));
    needed(f.mira.setState(held, SessionState::Held));
    needed(f.mira.sayHours(said, 45));
    const auto rows = needed(f.mira.ledger());
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows.at(0).id, said);
    QCOMPARE(rows.at(0).hours.mentee, 45);
    QCOMPARE(rows.at(1).id, held);
    QCOMPARE(rows.at(1).plannedMinutes, 60);
}

void SessionServiceTest::nobodySpeaksForTheOther()
{
    Fixture f;
    const SessionId id = needed(f.mira.plan(f.space(), at(someTime)));
    const auto forged = f.pair.mira().store().act(Label{"test.write"}, [&](Writer &writer) -> Result<void> {
        return SessionRepository::writeHours(writer, {.id = id, .space = f.space(), .draft = {}, .state = SessionState::Held}, Role::Mentor, 600);
    });
    QCOMPARE(errorOf(forged).kind, Error::Kind::NotAllowed);
    QCOMPARE(needed(f.mira.session(id))->hours, SessionHours());
}

void SessionServiceTest::cancelledSessionsHaveNoHours()
{
    Fixture f;
    const SessionId id = needed(f.mira.plan(f.space(), at(someTime)));
    needed(f.mira.setState(id, SessionState::Cancelled));
    QCOMPARE(errorOf(f.mira.sayHours(id, 60)).kind, Error::Kind::NotPossible);
}

void SessionServiceTest::unknownIdsAreNotFound()
{
    Fixture f;
    const SessionId session{QUuid::createUuidV5(QUuid(), "session")};
    const SessionActionId action{QUuid::createUuidV5(QUuid(), "action")};
    const Error noSession{.kind = Error::Kind::NotFound, .field = u"session"_s, .detail = {}};
    QVERIFY(!needed(f.mira.session(session)));
    QVERIFY(!needed(f.mira.action(action)));
    QCOMPARE(errorOf(f.mira.edit(session, at(someTime), {})), noSession);
    QCOMPARE(errorOf(f.mira.writeNote(session, u"x"_s)), noSession);
    QCOMPARE(errorOf(f.mira.addAction(session, {.title = u"x"_s, .whose = Role::Mentee, .due = {}})), noSession);
    QCOMPARE(errorOf(f.mira.setDone(action, {})).field, u"action"_s);
    QCOMPARE(errorOf(f.mira.removeAction(action)).field, u"action"_s);
}

void SessionServiceTest::listsAreDrivenByIndexes()
{
    Fixture f;
    const QStringList plans = needed(f.pair.mira().store().read([&](Database &database) -> Result<QStringList> {
        SessionRepository repository(database);
        WAYMARK_CHECK(repository.sessions(f.space(), {}, 50));
        WAYMARK_CHECK(repository.everywhere({}, 50));
        WAYMARK_CHECK(repository.coming(someTime, 50));
        WAYMARK_CHECK(repository.ledger({}, 50));
        WAYMARK_CHECK(repository.carriedInto({.id = {}, .space = f.space(), .draft = at(someTime)}));
        WAYMARK_CHECK(repository.openActions(f.space()));
        WAYMARK_CHECK(repository.agreedMinutes(f.space()));
        return queryPlans(database);
    }));
    QCOMPARE(slowQuestions(plans), QString());
}

QTEST_GUILESS_MAIN(SessionServiceTest)
#include "sessionservicetest.moc"
