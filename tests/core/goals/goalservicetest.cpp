// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goallabels.h"
#include "goalworkspace.h"
#include "heads.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class GoalServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAndLoads();
    void savesWithWhatTheEditorSaw();
    void lateSaveKeepsBothAsAConflict();
    void startAndDueAreOneField();
    void goesThroughItsStates();
    void pausedGoalRests();
    void reframeKeepsTheOldWording();
    void reframeTwiceKeepsBoth();
    void reframeIsUndoneAtOnce();
    void closedGoalIsNotReframed();
    void removesAndBringsBackWithParts();
    void factsAreTheNewestCheckIns();
    void aspirations();
    void reviewsAnAspiration();
    void goalsOutliveTheirAspiration();
    void readsEveryGoal_data();
    void readsEveryGoal();
    void ringOfWordingsEnds();
};

static GoalDraft draft()
{
    GoalDraft goal;
    goal.title = u"Lead the review"_s;
    goal.specific = u"Chair it"_s;
    goal.measurable = u"3 reviews"_s;
    goal.achievable = u"Petra helps"_s;
    goal.relevant = u"One place for decisions"_s;
    goal.timeBound = u"By March"_s;
    goal.metric = {.name = u"Reviews"_s, .unit = u"reviews"_s, .baseline = 0, .target = 3};
    goal.start = QDate(2026, 1, 1);
    goal.due = QDate(2027, 3, 31);
    return goal;
}

void GoalServiceTest::addsAndLoads()
{
    GoalWorkspace w;
    GoalDraft values = draft();
    values.aspiration = w.aspire(u"Become the architect"_s);
    const GoalId id = needed(w.goals.add(values));
    const LoadedGoal page = w.page(id);
    QCOMPARE(page.goal.values(), values);
    QCOMPARE(page.goal.standing().state, GoalState::Draft);
    QCOMPARE(page.goal.standing().notedOn, std::optional(w.today));
    QCOMPARE(page.aspiration->values().title, u"Become the architect"_s);
    QVERIFY(page.board.empty() && page.milestones.empty() && page.checkIns.empty() && page.wins.empty() && page.oldWordings.empty());
    QCOMPARE(errorOf(w.goals.add({})), u"blank title"_s);
    QCOMPARE(errorOf(w.goals.goal({QUuid::createUuid()}, w.today)), u"not-found goal"_s);
}

void GoalServiceTest::savesWithWhatTheEditorSaw()
{
    GoalWorkspace w;
    const GoalId id = needed(w.goals.add(draft()));
    GoalDraft changed = draft();
    changed.metric.target = std::nullopt;
    changed.due = std::nullopt;
    changed.specific = u"Other"_s;
    needed(w.goals.save(id, changed, w.seen(id)));
    QCOMPARE(w.page(id).goal.values(), changed);
    QCOMPARE(needed(w.store.read([](Database &database) { return conflictCount(database); })), 0);
    QCOMPARE(errorOf(w.goals.save({QUuid::createUuid()}, changed, {})), u"not-found goal"_s);
}

void GoalServiceTest::lateSaveKeepsBothAsAConflict()
{
    GoalWorkspace w;
    const GoalId id = needed(w.goals.add(draft()));
    const LoadedVersions seen = w.seen(id);
    GoalDraft first = draft();
    first.title = u"First"_s;
    needed(w.goals.save(id, first, seen));
    w.workspace.clock().advance(60 * 60 * 1000);
    GoalDraft second = draft();
    second.title = u"Second"_s;
    needed(w.goals.save(id, second, seen));
    QCOMPARE(w.page(id).goal.values().title, u"Second"_s);
    QCOMPARE(w.seen(id).value(11).size(), qsizetype(2));
}

void GoalServiceTest::startAndDueAreOneField()
{
    GoalWorkspace w;
    const GoalId id = needed(w.goals.add(draft()));
    const LoadedVersions before = w.seen(id);
    GoalDraft changed = draft();
    changed.due = QDate(2027, 4, 1);
    needed(w.goals.save(id, changed, before));
    const LoadedVersions after = w.seen(id);
    QList<int> fields;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (it.value() != before.value(it.key())) {
            fields.append(it.key());
        }
    }
    QCOMPARE(fields, QList{18});
}

void GoalServiceTest::goesThroughItsStates()
{
    GoalWorkspace w;
    const GoalId id = needed(w.goals.add(draft()));
    needed(w.goals.activate(id));
    QCOMPARE(w.page(id).goal.standing().state, GoalState::Active);
    needed(w.goals.achieve(id));
    QCOMPARE(w.page(id).goal.standing().state, GoalState::Achieved);
    QCOMPARE(w.page(id).goal.standing().closedOn, std::optional(w.today));
    QCOMPARE(errorOf(w.goals.drop(id)), u"not-possible state"_s);
    needed(w.goals.activate(id));
    QCOMPARE(w.page(id).goal.standing().closedOn, std::optional<QDate>());
    needed(w.goals.drop(id));
    QVERIFY(!w.page(id).goal.isOpen());
    QVERIFY(!w.page(id).goal.problem());
}

void GoalServiceTest::pausedGoalRests()
{
    GoalWorkspace w;
    const GoalId id = w.add(u"Goal"_s, w.today.addDays(-1), {});
    static_cast<void>(w.addMilestone(id, u"Milestone"_s, w.today));
    QCOMPARE(errorOf(w.goals.pause(id)), u"not-possible state"_s); // a draft is not under way
    needed(w.goals.activate(id));
    QCOMPARE(needed(w.goals.dueUntil(w.today)).size(), std::size_t(2));
    needed(w.goals.pause(id));
    const Goal paused = w.page(id).goal;
    QCOMPARE(paused.standing().state, GoalState::Paused);
    QVERIFY(paused.isOpen());
    QVERIFY(!paused.isOverdue(w.today));
    QVERIFY(!paused.standing().closedOn);
    QVERIFY(needed(w.goals.dueUntil(w.today)).empty());
    QVERIFY(needed(w.goals.notLookedAt(w.today.addDays(100))).empty());
    QCOMPARE(needed(w.goals.openGoals(w.today)).size(), std::size_t(1));
    needed(w.goals.activate(id));
    QCOMPARE(w.page(id).goal.standing().state, GoalState::Active);
    QCOMPARE(needed(w.goals.dueUntil(w.today)).size(), std::size_t(2));
    needed(w.goals.pause(id));
    needed(w.goals.achieve(id));
    QCOMPARE(errorOf(w.goals.pause(id)), u"not-possible state"_s);
}

void GoalServiceTest::reframeKeepsTheOldWording()
{
    GoalWorkspace w;
    const GoalId id = needed(w.goals.add(draft()));
    needed(w.goals.activate(id));
    const StepId step = w.addStep(id, u"Ask"_s);
    GoalDraft other = draft();
    other.title = u"Chair one review"_s;
    other.metric.target = 1;
    const GoalId old = needed(w.goals.reframe(id, other, u"Too much"_s, w.seen(id)));

    const LoadedGoal page = w.page(id);
    QCOMPARE(page.goal.values(), other);
    QCOMPARE(page.goal.standing().state, GoalState::Active);
    QCOMPARE(page.goal.standing().reframedFrom, std::optional(old));
    QCOMPARE(page.goal.standing().reframeReason, u"Too much"_s);
    QCOMPARE(page.board.front().id, step);
    QCOMPARE(page.oldWordings.size(), std::size_t(1));
    QCOMPARE(page.oldWordings.front().values(), draft());
    QCOMPARE(page.oldWordings.front().standing().state, GoalState::Reframed);
    QCOMPARE(page.oldWordings.front().standing().closedOn, std::optional(w.today));

    QCOMPARE(needed(w.goals.openGoals(w.today)).size(), std::size_t(1));
    QVERIFY(needed(w.goals.closedGoals(w.today)).empty());
    QCOMPARE(errorOf(w.goals.save(old, other, {})), u"not-possible state"_s);
}

void GoalServiceTest::reframeTwiceKeepsBoth()
{
    GoalWorkspace w;
    const GoalId id = needed(w.goals.add(draft()));
    for (const QString &title : {u"Second"_s, u"Third"_s}) {
        GoalDraft other = draft();
        other.title = title;
        needed(w.goals.reframe(id, other, {}, w.seen(id)));
    }
    const LoadedGoal page = w.page(id);
    QCOMPARE(page.oldWordings.size(), std::size_t(2));
    QCOMPARE(page.oldWordings.at(0).values().title, u"Second"_s);
    QCOMPARE(page.oldWordings.at(1).values().title, u"Lead the review"_s);
}

void GoalServiceTest::reframeIsUndoneAtOnce()
{
    GoalWorkspace w;
    const GoalId id = needed(w.goals.add(draft()));
    GoalDraft other = draft();
    other.title = u"Other"_s;
    const GoalId old = needed(w.goals.reframe(id, other, u"Why"_s, w.seen(id)));
    needed(w.store.withEngine([](ActionEngine &engine) { return engine.undo(); }));
    QCOMPARE(w.page(id).goal.values(), draft());
    QVERIFY(!w.page(id).goal.standing().reframedFrom);
    QCOMPARE(errorOf(w.goals.goal(old, w.today)), u"not-found goal"_s);
}

void GoalServiceTest::closedGoalIsNotReframed()
{
    GoalWorkspace w;
    const GoalId id = needed(w.goals.add(draft()));
    needed(w.goals.drop(id));
    QCOMPARE(errorOf(w.goals.reframe(id, draft(), {}, {})), u"not-possible state"_s);
    QCOMPARE(errorOf(w.goals.reframe(id, {}, {}, {})), u"blank title"_s);
}

void GoalServiceTest::removesAndBringsBackWithParts()
{
    GoalWorkspace w;
    const GoalId id = needed(w.goals.add(draft()));
    w.addStep(id, u"Ask"_s, w.today);
    w.addMilestone(id, u"Shadow"_s, w.today);
    w.checkIn(id, w.today, 1);
    needed(w.goals.remove(id));
    QCOMPARE(errorOf(w.goals.goal(id, w.today)), u"not-found goal"_s);
    QVERIFY(needed(w.goals.dueUntil(QDate(2200, 1, 1))).empty());
    needed(w.goals.bringBack(id));
    QCOMPARE(w.page(id).board.size(), std::size_t(1));
    QCOMPARE(w.page(id).milestones.size(), std::size_t(1));
    QCOMPARE(w.page(id).checkIns.size(), std::size_t(1));
}

void GoalServiceTest::factsAreTheNewestCheckIns()
{
    GoalWorkspace w;
    const GoalId id = needed(w.goals.add(draft()));
    QCOMPARE(w.page(id).facts, GoalFacts{});
    w.checkIn(id, w.today.addDays(-2), 2, 5);
    w.checkIn(id, w.today.addDays(-5), 9, 9);
    w.checkIn(id, w.today.addDays(-1), {}, 6);
    w.checkIn(id, w.today.addDays(1), 8, 8);
    QCOMPARE(w.page(id).facts, (GoalFacts{.current = 2, .confidence = 6, .lastCheckIn = w.today.addDays(-1)}));
    w.checkIn(id, w.today.addDays(-2), 2.5);
    QCOMPARE(w.page(id).facts.current, std::optional(2.5));
    QCOMPARE(needed(w.goals.openGoals(w.today)).front().facts, w.page(id).facts);
}

void GoalServiceTest::aspirations()
{
    GoalWorkspace w;
    const AspirationId first = w.aspire(u"first"_s);
    const AspirationId second = w.aspire(u"second"_s);
    const auto all = needed(w.aspirations.aspirations());
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all.front().id(), second);
    QCOMPARE(needed(w.aspirations.aspirations(second, 1)).front().id(), first);
    const AspirationDraft changed{u"other"_s, u"vision"_s, u"why"_s, QDate(2030, 1, 1), QDate(2026, 9, 1)};
    needed(w.aspirations.save(first, changed, needed(w.aspirations.aspiration(first)).seen));
    QCOMPARE(needed(w.aspirations.aspiration(first)).aspiration.values(), changed);
    needed(w.aspirations.setState(first, Aspiration::State::Fulfilled));
    QCOMPARE(needed(w.aspirations.aspiration(first)).aspiration.closedOn(), std::optional(w.today));
    needed(w.aspirations.setState(first, Aspiration::State::Open));
    QVERIFY(!needed(w.aspirations.aspiration(first)).aspiration.closedOn());
    QCOMPARE(errorOf(w.aspirations.setState(first, Aspiration::State::Unknown)), u"invalid state"_s);
}

void GoalServiceTest::reviewsAnAspiration()
{
    GoalWorkspace w;
    const AspirationId id = w.aspire(u"first"_s);
    needed(w.aspirations.review(id, AspirationReview::Decision::Keep, u"still"_s, QDate(2026, 9, 1)));
    QCOMPARE(needed(w.aspirations.aspiration(id)).aspiration.values().reviewOn, std::optional(QDate(2026, 9, 1)));
    QVERIFY(needed(w.aspirations.aspiration(id)).aspiration.isOpen());
    w.workspace.clock().advance(1);
    needed(w.aspirations.review(id, AspirationReview::Decision::Drop, u"moved on"_s, {}));
    const LoadedAspiration loaded = needed(w.aspirations.aspiration(id));
    QCOMPARE(loaded.aspiration.state(), Aspiration::State::Dropped);
    QCOMPARE(loaded.reviews.size(), std::size_t(2));
    QCOMPARE(loaded.reviews.front().decision, AspirationReview::Decision::Drop);
    QCOMPARE(loaded.reviews.back().note, u"still"_s);
    QCOMPARE(loaded.reviews.back().day, std::optional(w.today));
    QCOMPARE(errorOf(w.aspirations.review(id, AspirationReview::Decision::Unknown, {}, {})), u"invalid decision"_s);
}

void GoalServiceTest::goalsOutliveTheirAspiration()
{
    GoalWorkspace w;
    const AspirationId aspiration = w.aspire(u"first"_s);
    const GoalId id = w.add(u"goal"_s, {}, aspiration);
    QCOMPARE(needed(w.goals.openGoals(w.today)).front().aspirationTitle, u"first"_s);
    needed(w.aspirations.remove(aspiration));
    QCOMPARE(needed(w.goals.openGoals(w.today)).front().aspirationTitle, QString());
    QVERIFY(!w.page(id).aspiration);
}

void GoalServiceTest::readsEveryGoal_data()
{
    QTest::addColumn<QString>("assignment");

    for (const char *assignment : {"due = 'soon'", "due = ''", "due = '0001-01-01'", "due = '9999-12-31'", "start = '2027-01-01', due = '2026-01-01'",
                                   "state = 'paused'", "state = ''", "state = 'active', closed_on = '2026-01-01'", "state = 'active', closed_on = 'x'",
                                   "aspiration = x''", "aspiration = x'01'", "aspiration = zeroblob(16)", "reframed_from = x'ff'", "title = ''",
                                   "baseline = 9e999, target = -9e999", "target = 0", "noted_on = NULL", "noted_on = 'x'", "metric_name = char(0x10ffff)"}) {
        QTest::newRow(assignment) << QString::fromLatin1(assignment);
    }
}

void GoalServiceTest::readsEveryGoal()
{
    QFETCH(QString, assignment);

    GoalWorkspace w;
    const GoalId id = needed(w.goals.add(draft()));
    const GoalId other = w.add(u"Other"_s);
    w.write("UPDATE goal SET " + assignment.toStdString() + " WHERE title = 'Lead the review'");
    const LoadedGoal page = w.page(id);
    QVERIFY(!codeOf(pulseOf(page.goal, page.facts, w.today)).isEmpty());
    QCOMPARE_LE(passedChecks(smartChecks(page.goal.values(), w.today)), 5);

    QSet<QUuid> listed;
    GoalPage part{.after = {}, .count = 1};
    for (auto rows = needed(w.goals.openGoals(w.today, part)); !rows.empty(); rows = needed(w.goals.openGoals(w.today, part))) {
        QVERIFY(!listed.contains(rows.front().key.id.value));
        listed.insert(rows.front().key.id.value);
        part.after = rows.front().key;
    }
    QCOMPARE(listed, (QSet<QUuid>{id.value, other.value}));
    needed(w.goals.dueUntil(QDate(9999, 12, 31)));
    needed(w.goals.notLookedAt(w.today));
}

void GoalServiceTest::ringOfWordingsEnds()
{
    GoalWorkspace w;
    const GoalId id = needed(w.goals.add(draft()));
    w.write("UPDATE goal SET reframed_from = id");
    QVERIFY(w.page(id).oldWordings.size() <= 100);
}

QTEST_GUILESS_MAIN(GoalServiceTest)
#include "goalservicetest.moc"
