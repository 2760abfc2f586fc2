// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aspirationrepository.h"
#include "goalworkspace.h"
#include "queryplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class GoalListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openGoalsByAspiration();
    void closedGoalsLastFirst();
    void amongKeepsTheOrder();
    void notLookedAt_data();
    void notLookedAt();
    void dueUntil();
    void closedGoalsHideWhatWasDue();
    void spacesAreApart();
    void listsAreDrivenByIndexes();
};

static QStringList titlesOf(const std::vector<GoalRow> &rows)
{
    QStringList titles;
    for (const GoalRow &row : rows) {
        titles.append(row.goal.values().title);
    }
    return titles;
}

void GoalListTest::openGoalsByAspiration()
{
    GoalWorkspace w;
    const AspirationId older = w.aspire(u"older"_s);
    const AspirationId newer = w.aspire(u"newer"_s);
    w.add(u"free"_s, QDate(2026, 3, 2));
    w.add(u"older, some day"_s, {}, older);
    w.add(u"older, May"_s, QDate(2026, 5, 1), older);
    w.add(u"newer, June"_s, QDate(2026, 6, 1), newer);
    w.add(u"newer, April"_s, QDate(2026, 4, 1), newer);
    needed(w.goals.drop(w.add(u"dropped"_s, {}, newer)));
    const QStringList expected{u"newer, April"_s, u"newer, June"_s, u"older, May"_s, u"older, some day"_s, u"free"_s};
    QCOMPARE(titlesOf(needed(w.goals.openGoals(w.today))), expected);
    for (const int count : {1, 2, 3}) {
        QStringList paged;
        GoalPage page{.after = {}, .count = count};
        for (auto rows = needed(w.goals.openGoals(w.today, page)); !rows.empty(); rows = needed(w.goals.openGoals(w.today, page))) {
            paged += titlesOf(rows);
            page.after = rows.back().key;
        }
        QCOMPARE(paged, expected);
    }
    QCOMPARE(needed(w.goals.openGoals(w.today)).front().aspirationTitle, u"newer"_s);
}

void GoalListTest::closedGoalsLastFirst()
{
    GoalWorkspace w;
    for (const QString &title : {u"a"_s, u"b"_s, u"c"_s}) {
        const GoalId id = w.add(title);
        needed(title == u"b"_s ? w.goals.drop(id) : w.goals.achieve(id));
        w.workspace.clock().advance(qint64(24) * 60 * 60 * 1000);
    }
    w.add(u"open"_s);
    QCOMPARE(titlesOf(needed(w.goals.closedGoals(w.today))), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    QCOMPARE(titlesOf(needed(w.goals.closedGoals(w.today, 1, 1))), QStringList{u"b"_s});
}

void GoalListTest::amongKeepsTheOrder()
{
    GoalWorkspace w;
    const GoalId a = w.add(u"a"_s);
    const GoalId b = w.add(u"b"_s);
    const GoalId gone = w.add(u"gone"_s);
    needed(w.goals.remove(gone));
    QCOMPARE(titlesOf(needed(w.goals.goalsAmong({b, gone, a, {}}, w.today))), (QStringList{u"b"_s, u"a"_s}));
}

void GoalListTest::notLookedAt_data()
{
    QTest::addColumn<int>("notedAgo");
    QTest::addColumn<int>("startedAgo");
    QTest::addColumn<int>("checkedInAgo");
    QTest::addColumn<bool>("listed");

    static constexpr int never = 9999;
    QTest::newRow("noted 20 days ago") << 20 << never << never << false;
    QTest::newRow("noted 21 days ago") << 21 << never << never << true;
    QTest::newRow("started 20 days ago") << 60 << 20 << never << false;
    QTest::newRow("starts next week") << 60 << -7 << never << false;
    QTest::newRow("checked in 20 days ago") << 60 << 60 << 20 << false;
    QTest::newRow("checked in 21 days ago") << 60 << 60 << 21 << true;
    QTest::newRow("checked in for tomorrow") << 60 << 60 << -1 << true;
}

void GoalListTest::notLookedAt()
{
    QFETCH(int, notedAgo);
    QFETCH(int, startedAgo);
    QFETCH(int, checkedInAgo);
    QFETCH(bool, listed);

    GoalWorkspace w;
    GoalDraft draft;
    draft.title = u"goal"_s;
    if (startedAgo != 9999) {
        draft.start = w.today.addDays(-startedAgo);
    }
    const GoalId id = needed(w.goals.add(draft));
    w.write("UPDATE goal SET noted_on = '" + w.today.addDays(-notedAgo).toString(Qt::ISODate).toStdString() + "'");
    if (checkedInAgo != 9999) {
        w.checkIn(id, w.today.addDays(-checkedInAgo), 1);
    }
    QCOMPARE(needed(w.goals.notLookedAt(w.today)).size(), std::size_t(listed ? 1 : 0));
    const LoadedGoal page = w.page(id);
    QCOMPARE(daysUnseen(page.goal, page.facts, w.today).value_or(0) >= unseenDays, listed);
    needed(w.goals.achieve(id));
    QVERIFY(needed(w.goals.notLookedAt(w.today)).empty());
}

void GoalListTest::dueUntil()
{
    GoalWorkspace w;
    const GoalId id = w.add(u"goal"_s, QDate(2026, 3, 10));
    w.add(u"later"_s, QDate(2026, 3, 16));
    w.addStep(id, u"overdue"_s, QDate(2026, 2, 1));
    w.addStep(id, u"some day"_s);
    needed(w.parts.moveStep(w.addStep(id, u"done"_s, QDate(2026, 3, 2)), StepColumn::Done, {}));
    w.addMilestone(id, u"milestone"_s, QDate(2026, 3, 15));
    needed(w.parts.setReached(w.addMilestone(id, u"reached"_s, QDate(2026, 3, 3)), w.today));
    QStringList titles;
    for (const GoalDue &due : needed(w.goals.dueUntil(QDate(2026, 3, 15)))) {
        titles.append(due.title);
        QCOMPARE(due.goal, id);
    }
    QCOMPARE(titles, (QStringList{u"overdue"_s, u"goal"_s, u"milestone"_s}));
    const auto first = needed(w.goals.dueUntil(QDate(2026, 3, 15), 1));
    QCOMPARE(first.size(), std::size_t(1));
    QCOMPARE(first.front().kind, GoalDue::Kind::Step);
    QCOMPARE(first.front().due, QDate(2026, 2, 1));
}

void GoalListTest::closedGoalsHideWhatWasDue()
{
    GoalWorkspace w;
    const GoalId id = w.add(u"goal"_s, w.today);
    w.addStep(id, u"step"_s, w.today);
    w.addMilestone(id, u"milestone"_s, w.today);
    QCOMPARE(needed(w.goals.dueUntil(w.today)).size(), std::size_t(3));
    needed(w.goals.drop(id));
    QVERIFY(needed(w.goals.dueUntil(w.today)).empty());
}

void GoalListTest::spacesAreApart()
{
    GoalWorkspace w;
    const GoalId id = w.add(u"goal"_s, w.today);
    w.addStep(id, u"step"_s, w.today);
    needed(w.goals.shareWith(id, w.mentorship));
    QCOMPARE(needed(w.goals.openGoals(w.today)).size(), std::size_t(1));
    QCOMPARE(needed(w.goals.openGoals(w.today)).front().shares, 1);
    QCOMPARE(needed(w.goals.dueUntil(w.today)).size(), std::size_t(2));
    QCOMPARE(needed(w.goals.openGoals(w.today, {}, w.mentorship)).size(), std::size_t(1));
    QCOMPARE(needed(w.goals.goalsAmong({id}, w.today, w.mentorship)).size(), std::size_t(0));
}

void GoalListTest::listsAreDrivenByIndexes()
{
    GoalWorkspace w;
    const QStringList plans = needed(w.store.read([&](Database &database) -> Result<QStringList> {
        GoalListRepository lists(database, privateSpace);
        WAYMARK_CHECK(lists.openGoals({}, w.today));
        WAYMARK_CHECK(lists.closedGoals(10, 0, w.today));
        WAYMARK_CHECK(lists.goalsAmong({{}}, w.today));
        WAYMARK_CHECK(lists.notLookedAt(w.today, 21, 10));
        WAYMARK_CHECK(lists.dueUntil(w.today, 10));
        GoalRepository goals(database);
        WAYMARK_CHECK(goals.facts({}, w.today));
        WAYMARK_CHECK(goals.shares({}));
        GoalPartRepository parts(database);
        WAYMARK_CHECK(parts.milestones({}));
        WAYMARK_CHECK(parts.board({}));
        WAYMARK_CHECK(parts.checkIns({}, 10));
        WAYMARK_CHECK(parts.winsOf({}, 10));
        WAYMARK_CHECK(parts.wins(privateSpace, {}, 10));
        WAYMARK_CHECK(AspirationRepository(database).aspirations(privateSpace, {}, 10));
        WAYMARK_CHECK(AspirationRepository(database).reviews({}));
        return queryPlans(database);
    }));
    QCOMPARE_GE(plans.size(), 16);
    QCOMPARE(slowSteps(plans).join(u'\n'), QString());
    for (const char *index : {"goal_open", "goal_due", "goal_closed", "milestone_due", "step_due", "check_in_by_goal", "win_by_day"}) {
        QVERIFY2(plans.join(u'\n').contains(QLatin1StringView(index)), index);
    }
}

QTEST_GUILESS_MAIN(GoalListTest)
#include "goallisttest.moc"
