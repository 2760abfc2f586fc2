// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class GoalPartServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void milestones();
    void stepsOnTheBoard();
    void movedStepIsOneChange();
    void checkIns();
    void wins();
    void partsNeedTheirGoal();
    void readsEveryPart_data();
    void readsEveryPart();
};

static QStringList titlesIn(const std::vector<Step> &board, StepColumn column)
{
    QStringList titles;
    for (const Step &step : board) {
        if (step.place.column == column) {
            titles.append(step.values.title);
        }
    }
    return titles;
}

void GoalPartServiceTest::milestones()
{
    GoalWorkspace w;
    const GoalId id = w.add(u"Goal"_s);
    w.addMilestone(id, u"some day"_s);
    const MilestoneId late = w.addMilestone(id, u"late"_s, QDate(2026, 6, 1));
    w.addMilestone(id, u"soon"_s, QDate(2026, 4, 1));
    QStringList titles;
    for (const Milestone &milestone : w.page(id).milestones) {
        titles.append(milestone.values.title);
    }
    QCOMPARE(titles, (QStringList{u"soon"_s, u"late"_s, u"some day"_s}));

    needed(w.parts.setReached(late, w.today));
    QCOMPARE(needed(w.parts.milestone(late)).part.reachedOn, std::optional(w.today));
    QCOMPARE(errorOf(w.parts.setReached(late, QDate(1, 1, 1))), u"out-of-range reached-on"_s);
    needed(w.parts.saveMilestone(late, {u"later"_s, {}}, needed(w.parts.milestone(late)).seen));
    QCOMPARE(needed(w.parts.milestone(late)).part.values.title, u"later"_s);
    QCOMPARE(needed(w.parts.milestone(late)).part.reachedOn, std::optional(w.today));
    needed(w.parts.setReached(late, std::nullopt));
    QVERIFY(!needed(w.parts.milestone(late)).part.reachedOn);
    needed(w.parts.removeMilestone(late));
    QCOMPARE(errorOf(w.parts.milestone(late)), u"not-found "_s);
    QCOMPARE(w.page(id).milestones.size(), std::size_t(2));
}

void GoalPartServiceTest::stepsOnTheBoard()
{
    GoalWorkspace w;
    const GoalId id = w.add(u"Goal"_s);
    const StepId a = w.addStep(id, u"a"_s);
    const StepId b = w.addStep(id, u"b"_s);
    const StepId c = w.addStep(id, u"c"_s);
    QCOMPARE(titlesIn(needed(w.goals.board(id)), StepColumn::ToDo), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    needed(w.parts.moveStep(c, StepColumn::ToDo, a));
    QCOMPARE(titlesIn(needed(w.goals.board(id)), StepColumn::ToDo), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    needed(w.parts.moveStep(b, StepColumn::Done, {}));
    needed(w.parts.moveStep(a, StepColumn::Done, b));
    QCOMPARE(titlesIn(needed(w.goals.board(id)), StepColumn::ToDo), QStringList{u"c"_s});
    QCOMPARE(titlesIn(needed(w.goals.board(id)), StepColumn::Done), (QStringList{u"b"_s, u"a"_s}));
    QCOMPARE(needed(w.parts.step(b)).part.place.doneOn, std::optional(w.today));
    needed(w.parts.saveStep(b, {u"bb"_s, w.today, {}}, needed(w.parts.step(b)).seen));
    QCOMPARE(needed(w.parts.step(b)).part.values, (StepDraft{u"bb"_s, w.today, {}}));
    QCOMPARE(needed(w.parts.step(b)).part.place.column, StepColumn::Done);
    needed(w.parts.removeStep(b));
    QCOMPARE(titlesIn(needed(w.goals.board(id)), StepColumn::Done), QStringList{u"a"_s});
}

void GoalPartServiceTest::movedStepIsOneChange()
{
    GoalWorkspace w;
    const GoalId id = w.add(u"Goal"_s);
    const StepId a = w.addStep(id, u"a"_s);
    const StepId b = w.addStep(id, u"b"_s);
    const LoadedVersions before = needed(w.parts.step(a)).seen;
    needed(w.parts.moveStep(b, StepColumn::ToDo, {}));
    QCOMPARE(needed(w.parts.step(a)).seen, before);
    // As two devices give the same place at the same time.
    w.write("UPDATE step SET position = 'a5'");
    const StepId c = w.addStep(id, u"c"_s);
    needed(w.parts.moveStep(c, StepColumn::ToDo, needed(w.goals.board(id)).front().id));
    const auto board = needed(w.goals.board(id));
    QCOMPARE(board.at(1).id, c);
    QVERIFY(board.at(0).place.position < board.at(1).place.position);
    QVERIFY(board.at(1).place.position < board.at(2).place.position);
}

void GoalPartServiceTest::checkIns()
{
    GoalWorkspace w;
    const GoalId id = w.add(u"Goal"_s);
    const CheckInId first = w.checkIn(id, w.today.addDays(-1), 1, 5);
    const CheckInId second = w.checkIn(id, w.today, 2, 6);
    QCOMPARE(w.page(id).checkIns.front().id, second);
    CheckInDraft changed = needed(w.parts.checkIn(first)).part.values;
    changed.blocker = u"time"_s;
    changed.help = u"an hour"_s;
    needed(w.parts.saveCheckIn(first, changed, needed(w.parts.checkIn(first)).seen));
    QCOMPARE(w.page(id).checkIns.back().values, changed);
    changed.confidence = 0;
    QCOMPARE(errorOf(w.parts.saveCheckIn(first, changed, {})), u"out-of-range confidence"_s);
    needed(w.parts.removeCheckIn(second));
    QCOMPARE(w.page(id).facts.current, std::optional(1.0));
}

void GoalPartServiceTest::wins()
{
    GoalWorkspace w;
    const GoalId id = w.add(u"Goal"_s);
    QList<WinId> ids;
    for (const auto &[day, title] : {std::pair(2, u"b"_s), std::pair(1, u"a"_s), std::pair(3, u"c"_s)}) {
        w.workspace.clock().advance(1);
        ids.append(needed(w.parts.addWin({QDate(2026, 2, day), title, u"note"_s, day == 2 ? std::optional(id) : std::nullopt})));
    }
    QStringList titles;
    std::optional<WinKey> after;
    for (auto rows = needed(w.parts.wins(after, 1)); !rows.empty(); rows = needed(w.parts.wins(after, 1))) {
        titles.append(rows.front().win.values.title);
        after = rows.front().key;
    }
    QCOMPARE(titles, (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    QCOMPARE(w.page(id).wins.size(), std::size_t(1));
    QCOMPARE(w.page(id).wins.front().id, ids.first());
    needed(w.parts.saveWin(ids.first(), {QDate(2026, 2, 5), u"bb"_s, {}, {}}, needed(w.parts.win(ids.first())).seen));
    QVERIFY(w.page(id).wins.empty());
    needed(w.parts.removeWin(ids.first()));
    QCOMPARE(needed(w.parts.wins()).size(), std::size_t(2));
    QCOMPARE(errorOf(w.parts.saveWin(ids.first(), {QDate(2026, 2, 5), u"x"_s, {}, {}}, {})), u"not-found win"_s);
    // A win outlives its goal.
    needed(w.parts.addWin({QDate(2026, 2, 9), u"kept"_s, {}, id}));
    needed(w.goals.remove(id));
    QCOMPARE(needed(w.parts.wins()).size(), std::size_t(3));
}

void GoalPartServiceTest::partsNeedTheirGoal()
{
    GoalWorkspace w;
    const GoalId unknown{QUuid::createUuid()};
    QCOMPARE(errorOf(w.parts.addStep(unknown, {u"a"_s, {}, {}})), u"not-found goal"_s);
    QCOMPARE(errorOf(w.parts.addMilestone(unknown, {u"a"_s, {}})), u"not-found goal"_s);
    QCOMPARE(errorOf(w.parts.addCheckIn(unknown, {w.today, 1, {}, {}, {}, {}})), u"not-found goal"_s);
    QCOMPARE(errorOf(w.parts.moveStep({QUuid::createUuid()}, StepColumn::Done, {})), u"not-found step"_s);
    const GoalId id = w.add(u"Goal"_s);
    QCOMPARE(errorOf(w.parts.addStep(id, {})), u"blank title"_s);
}

void GoalPartServiceTest::readsEveryPart_data()
{
    QTest::addColumn<QString>("update");

    for (const char *update :
         {"check_in SET day = NULL", "check_in SET day = 'x'", "check_in SET progress = 9e999", "check_in SET confidence = -9223372036854775807",
          "check_in SET confidence = 9223372036854775807, note = ''", "step SET board = 'waiting', position = char(0x10ffff)",
          "step SET board = '', position = ''", "step SET due = 'x', done_on = 'y', milestone = x'00'", "step SET title = ''",
          "milestone SET due = 'x', reached_on = 'y'", "milestone SET due = ''", "win SET day = NULL", "win SET day = 'zz', title = '', goal = x'00'",
          "aspiration SET title = '', horizon = 'x', review_on = '', state = 'paused', closed_on = 'z'"}) {
        QTest::newRow(update) << QString::fromLatin1(update);
    }
}

void GoalPartServiceTest::readsEveryPart()
{
    QFETCH(QString, update);

    GoalWorkspace w;
    const AspirationId aspiration = w.aspire(u"A"_s);
    const GoalId id = w.add(u"G"_s, w.today, aspiration);
    w.checkIn(id, w.today, 1, 5);
    const StepId step = w.addStep(id, u"S"_s, w.today);
    w.addMilestone(id, u"M"_s, w.today);
    needed(w.parts.addWin({w.today, u"W"_s, {}, {}}));
    w.write("UPDATE " + update.toStdString());
    needed(w.parts.addWin({QDate(1950, 1, 1), u"old"_s, {}, {}}));

    const LoadedGoal page = w.page(id);
    QCOMPARE(page.checkIns.size(), std::size_t(1));
    QCOMPARE(page.board.size(), std::size_t(1));
    QCOMPARE(page.milestones.size(), std::size_t(1));
    QCOMPARE(needed(w.aspirations.aspirations()).size(), std::size_t(1));
    QCOMPARE(needed(w.goals.openGoals(w.today)).size(), std::size_t(1));
    needed(w.goals.dueUntil(w.today));
    int wins = 0;
    std::optional<WinKey> after;
    for (auto rows = needed(w.parts.wins(after, 1)); !rows.empty(); rows = needed(w.parts.wins(after, 1))) {
        ++wins;
        after = rows.front().key;
    }
    QCOMPARE(wins, 2);
    needed(w.parts.moveStep(step, StepColumn::Doing, {}));
    needed(w.goals.shareWith(id, w.mentorship));
}

QTEST_GUILESS_MAIN(GoalPartServiceTest)
#include "goalpartservicetest.moc"
