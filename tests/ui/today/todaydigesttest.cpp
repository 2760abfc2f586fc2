// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "todaydigest.h"

#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class TodayDigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void greetsByTheHour_data();
    void greetsByTheHour();
    void saysThatNothingWaits();
    void putsTheLongestWaitFirst();
    void waitsOnlyForWhatSomebodyElseHas();
    void saysWhetherWhatIAwaitHasArrived_data();
    void saysWhetherWhatIAwaitHasArrived();
    void putsWhatIsDueByDay();
    void namesTheNextSession_data();
    void namesTheNextSession();
    void keepsWhatIsOverdueApart();
    void showsTheNewestWins();
    void remembersThisDay();
    void offersFirstStepsInTheFirstWeekOnly();
};

static constexpr SpaceKey withJonas{7};
static const QDate today(2026, 11, 19);

static qint64 noonOf(QDate day)
{
    return QDateTime(day, QTime(12, 0), QTimeZone::UTC).toMSecsSinceEpoch();
}

static TodayFacts facts()
{
    TodayFacts all;
    all.now = QDateTime(today, QTime(9, 41), QTimeZone::UTC);
    all.name = u"Mira Kovač"_s;
    all.mentee = true;
    all.otherIn.insert(withJonas.value, u"Jonas Lindqvist"_s);
    return all;
}

static AssignmentRow assignment(const QString &title, AssignmentState state, SpaceKey space = withJonas)
{
    return {.id = {QUuid::createUuid()},
            .space = space,
            .title = title,
            .due = {},
            .standing = {.state = state,
                         .attempts = 1,
                         .newest = {QUuid::createUuid()},
                         .handedIn = noonOf(today.addDays(-10)),
                         .reviewed = noonOf(today.addDays(-5))}};
}

static QStringList titles(const QList<TodayItem> &items)
{
    QStringList all;
    for (const TodayItem &item : items) {
        all << item.title;
    }
    return all;
}

void TodayDigestTest::greetsByTheHour_data()
{
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QString>("greeting");

    QTest::newRow("night") << QTime(4, 59) << u"Good evening, Mira"_s;
    QTest::newRow("morning") << QTime(5, 0) << u"Good morning, Mira"_s;
    QTest::newRow("noon") << QTime(12, 0) << u"Good afternoon, Mira"_s;
    QTest::newRow("evening") << QTime(18, 0) << u"Good evening, Mira"_s;
}

void TodayDigestTest::greetsByTheHour()
{
    QFETCH(QTime, time);
    QFETCH(QString, greeting);

    TodayFacts all = facts();
    all.now.setTime(time);
    QCOMPARE(TodayDigest(all).greeting(), greeting);
}

void TodayDigestTest::saysThatNothingWaits()
{
    const TodayFacts all = facts();
    const TodayDigest digest(all);
    QCOMPARE(digest.summary(), u"Thursday 19 November. Nothing waits for you."_s);
    QVERIFY(digest.waitingForMe().isEmpty());
    QVERIFY(digest.awaited().isEmpty());
    QVERIFY(digest.due().isEmpty());
    QVERIFY(digest.wins().isEmpty());
    QVERIFY(digest.memory().isEmpty());
    QVERIFY(digest.lastCheckIn().isEmpty());
}

void TodayDigestTest::putsTheLongestWaitFirst()
{
    TodayFacts all = facts();
    all.assignments = {assignment(u"Business case"_s, AssignmentState::ToRevise), assignment(u"Draft"_s, AssignmentState::Drafting)};
    all.reviews = {{.attempt = {QUuid::createUuid()},
                    .assignment = {},
                    .space = withJonas,
                    .mentee = {},
                    .title = u"Context diagram"_s,
                    .number = 2,
                    .due = {},
                    .handedIn = noonOf(today.addDays(-9))}};
    all.conflicts = 2;
    const QList<TodayItem> items = TodayDigest(all).waitingForMe();
    QCOMPARE(titles(items), QStringList({u"Context diagram"_s, u"Business case: revise for attempt 2"_s, u"2 thing(s) to settle"_s}));
    QCOMPARE(items.at(0).days, 9);
    QCOMPARE(items.at(0).note, u"Jonas Lindqvist, attempt 2"_s);
    QCOMPARE(items.at(1).days, 5);
    QCOMPARE(items.at(1).note, u"Jonas sent it back"_s);
    QCOMPARE(items.at(2).place, u"exchange"_s);
}

void TodayDigestTest::waitsOnlyForWhatSomebodyElseHas()
{
    TodayFacts all = facts();
    all.assignments = {assignment(u"Mine alone"_s, AssignmentState::HandedIn, privateSpace), assignment(u"With Jonas"_s, AssignmentState::HandedIn)};
    const QList<TodayItem> items = TodayDigest(all).awaited();
    QCOMPARE(titles(items), QStringList(u"Review of ‘With Jonas’"_s));
    QCOMPARE(items.constFirst().days, 10);
    QCOMPARE(items.constFirst().initials, u"JL"_s);
}

void TodayDigestTest::saysWhetherWhatIAwaitHasArrived_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("words");

    QTest::newRow("written") << static_cast<int>(ReceiptState::Written) << u"Not sent to Jonas yet"_s;
    QTest::newRow("sent") << static_cast<int>(ReceiptState::Sent) << u"Sent; Jonas’s computer has not confirmed it yet"_s;
    QTest::newRow("delivered") << static_cast<int>(ReceiptState::Delivered) << u"Jonas has received it"_s;
}

void TodayDigestTest::saysWhetherWhatIAwaitHasArrived()
{
    QFETCH(int, state);
    QFETCH(QString, words);

    TodayFacts all = facts();
    all.assignments = {assignment(u"Views"_s, AssignmentState::HandedIn)};
    all.receipts.insert(all.assignments.front().standing.newest, static_cast<ReceiptState>(state));
    QCOMPARE(TodayDigest(all).awaited().constFirst().note, words);
}

void TodayDigestTest::putsWhatIsDueByDay()
{
    TodayFacts all = facts();
    all.due = {{.kind = GoalDue::Kind::Step, .id = QUuid::createUuid(), .goal = {}, .title = u"Call Petra"_s, .due = today.addDays(1)},
               {.kind = GoalDue::Kind::Goal, .id = QUuid::createUuid(), .goal = {}, .title = u"The goal"_s, .due = today.addDays(3)}};
    all.assignments = {assignment(u"Today"_s, AssignmentState::Drafting), assignment(u"Far away"_s, AssignmentState::Drafting),
                       assignment(u"With Jonas"_s, AssignmentState::HandedIn)};
    all.assignments[0].due = today;
    all.assignments[1].due = today.addDays(8);
    all.assignments[2].due = today;
    const QList<TodayItem> items = TodayDigest(all).due();
    QCOMPARE(titles(items), QStringList({u"Today"_s, u"Call Petra"_s, u"The goal"_s}));
    QCOMPARE(items.at(0).tone, u"neutral"_s);
    QCOMPARE(items.at(0).note, u"today"_s);
    QVERIFY(items.at(0).part.isEmpty());
    QCOMPARE(items.at(1).part, all.due[0].id.toString(QUuid::WithoutBraces));
    QVERIFY(items.at(2).part.isEmpty());
}

void TodayDigestTest::namesTheNextSession_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("agenda");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("note");

    QTest::newRow("today") << today << QString() << u"Today, 12:00"_s << u"with Jonas Lindqvist"_s;
    QTest::newRow("tomorrow") << today.addDays(1) << u"- The ask, 20 min\n- January"_s << u"Tomorrow, 12:00"_s << u"with Jonas · The ask"_s;
    QTest::newRow("next week") << QDate(2026, 11, 24) << QString() << u"Tuesday 24 November, 12:00"_s << u"with Jonas Lindqvist"_s;
}

void TodayDigestTest::namesTheNextSession()
{
    QFETCH(QDate, day);
    QFETCH(QString, agenda);
    QFETCH(QString, title);
    QFETCH(QString, note);

    TodayFacts all = facts();
    QVERIFY(TodayDigest(all).session().isEmpty());
    SessionRow row;
    row.key = {.startsAt = noonOf(day), .id = {QUuid::createUuid()}};
    row.session = {.id = row.key.id, .space = withJonas, .draft = {}, .state = SessionState::Planned};
    row.session.draft.agenda = agenda;
    all.session = row;
    const QList<TodayItem> items = TodayDigest(all).session();
    QCOMPARE(titles(items), QStringList(title));
    QCOMPARE(items.constFirst().note, note);
    QCOMPARE(items.constFirst().place, u"sessions"_s);
    QCOMPARE(items.constFirst().record, row.key.id.value.toString(QUuid::WithoutBraces));
    all.session->key.startsAt.reset();
    QVERIFY(TodayDigest(all).session().isEmpty());
}

void TodayDigestTest::keepsWhatIsOverdueApart()
{
    TodayFacts all = facts();
    all.due = {{.kind = GoalDue::Kind::Step, .id = QUuid::createUuid(), .goal = {}, .title = u"Long ago"_s, .due = today.addDays(-20)},
               {.kind = GoalDue::Kind::Step, .id = QUuid::createUuid(), .goal = {}, .title = u"Today"_s, .due = today}};
    all.assignments = {assignment(u"Late"_s, AssignmentState::Drafting)};
    all.assignments[0].due = today.addDays(-1);
    const QList<TodayItem> items = TodayDigest(all).overdue();
    QCOMPARE(titles(items), QStringList({u"Long ago"_s, u"Late"_s}));
    QCOMPARE(items.at(1).tone, u"warn"_s);
    QCOMPARE(items.at(1).note, u"yesterday"_s);
    QCOMPARE(titles(TodayDigest(all).due()), QStringList(u"Today"_s));
}

void TodayDigestTest::showsTheNewestWins()
{
    TodayFacts all = facts();
    all.wins = {{.key = {}, .win = {.id = {}, .values = {.day = today.addDays(-3), .title = u"Chaired alone"_s, .note = {}, .goal = {}}}}};
    Attestation attestation;
    attestation.title = u"Architecture Description: level 3"_s;
    attestation.issuerName = u"Jonas Lindqvist"_s;
    attestation.issuer = u"did:key:jonas"_s;
    all.record = {{.what = StoredAttestation{.attestation = attestation}, .day = today.addDays(-1)},
                  {.what = StoredAttestation{.attestation = attestation, .withdrawn = true}, .day = today}};
    const QList<TodayItem> items = TodayDigest(all).wins();
    QCOMPARE(titles(items), QStringList({u"Architecture Description: level 3, signed by Jonas Lindqvist"_s, u"Chaired alone"_s}));
    QCOMPARE(items.at(0).trust, u"signed"_s);
    QVERIFY2(items.at(1).trust.isEmpty(), "nobody signs what I note for myself");
    all.confirmed.insert(attestation.issuer, true);
    QCOMPARE(TodayDigest(all).wins().at(0).trust, u"confirmed"_s);
}

void TodayDigestTest::remembersThisDay()
{
    TodayFacts all = facts();
    JournalRow row;
    row.day = today.addYears(-2);
    row.title = u"Four diagrams"_s;
    row.preview = u"I drew it four times."_s;
    all.memories = {row};
    const QList<TodayItem> items = TodayDigest(all).memory();
    QCOMPARE(titles(items), QStringList(u"I drew it four times."_s));
    QCOMPARE(items.constFirst().note, u"2 year(s) ago"_s);
}

void TodayDigestTest::offersFirstStepsInTheFirstWeekOnly()
{
    TodayFacts all = facts();
    all.otherIn.clear();
    const QList<TodayItem> items = TodayDigest(all).firstSteps();
    QCOMPARE(titles(items), QStringList({u"Write a first entry"_s, u"Say where you want to be"_s, u"Invite your mentor"_s}));
    QVERIFY(!items.at(0).done);
    all.entries = 1;
    QVERIFY(TodayDigest(all).firstSteps().at(0).done);
    all.entries = 4;
    QVERIFY(TodayDigest(all).firstSteps().isEmpty());
    all.entries = 0;
    all.mentee = false;
    all.mentor = true;
    QCOMPARE(titles(TodayDigest(all).firstSteps()), QStringList({u"Write a first entry"_s, u"Invite a mentee"_s}));
}

QTEST_GUILESS_MAIN(TodayDigestTest)

#include "todaydigesttest.moc"
