// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalplan.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace waymark;

class GoalPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plannedValue_data();
    void plannedValue();
    void countsDownToo();
    void noLineWithoutItsEnds_data();
    void noLineWithoutItsEnds();
    void startsWhenNotedWithoutAStart();
    void daysBehind_data();
    void daysBehind();
    void projectedDay_data();
    void projectedDay();
    void pulse_data();
    void pulse();
    void lastLookedAt_data();
    void lastLookedAt();
    void pulseCodes();
};

/** From 0 to 100 in 100 days, noted and started on the first. */
static GoalDraft values()
{
    GoalDraft draft;
    draft.title = u"A"_s;
    draft.metric = {.name = u"Pages"_s, .unit = u"pages"_s, .baseline = 0, .target = 100};
    draft.start = QDate(2026, 1, 1);
    draft.due = QDate(2026, 1, 1).addDays(100);
    return draft;
}

static Goal goalOf(const GoalDraft &draft, GoalState state = GoalState::Active)
{
    GoalStanding standing;
    standing.state = state;
    standing.notedOn = QDate(2025, 12, 1);
    return Goal::fromStore({}, draft, standing);
}

static QDate day(int n)
{
    return QDate(2026, 1, 1).addDays(n);
}

void GoalPlanTest::plannedValue_data()
{
    QTest::addColumn<QDate>("on");
    QTest::addColumn<double>("planned");

    QTest::newRow("before the start") << day(-5) << 0.0;
    QTest::newRow("start") << day(0) << 0.0;
    QTest::newRow("a quarter") << day(25) << 25.0;
    QTest::newRow("end") << day(100) << 100.0;
    QTest::newRow("after the end") << day(200) << 100.0;
}

void GoalPlanTest::plannedValue()
{
    QFETCH(QDate, on);
    QFETCH(double, planned);
    QCOMPARE(GoalPlan(goalOf(values())).plannedValue(on).value_or(-1), planned);
}

void GoalPlanTest::countsDownToo()
{
    GoalDraft draft = values();
    draft.metric.baseline = 50;
    draft.metric.target = 10;
    const GoalPlan plan(goalOf(draft));
    QCOMPARE(plan.plannedValue(day(50)).value_or(-1), 30.0);
    QCOMPARE(plan.progress(20).value_or(-1), 0.75);
    QCOMPARE(plan.plannedDay(20), std::optional(day(75)));
    QCOMPARE(plan.daysBehind(40, day(50)), 25);
}

void GoalPlanTest::noLineWithoutItsEnds_data()
{
    QTest::addColumn<GoalDraft>("draft");

    const auto row = [](const char *name, auto change) {
        GoalDraft draft = values();
        change(draft);
        QTest::newRow(name) << draft;
    };
    row("no due day", [](GoalDraft &d) { d.due = std::nullopt; });
    row("no target", [](GoalDraft &d) { d.metric.target = std::nullopt; });
    row("target is the baseline", [](GoalDraft &d) { d.metric.target = 0; });
    row("one day", [](GoalDraft &d) { d.due = d.start; });
    row("due before start", [](GoalDraft &d) { d.due = day(-1); });
    row("endless", [](GoalDraft &d) { d.metric.target = std::numeric_limits<double>::infinity(); });
    row("no number", [](GoalDraft &d) { d.metric.baseline = std::numeric_limits<double>::quiet_NaN(); });
}

void GoalPlanTest::noLineWithoutItsEnds()
{
    QFETCH(GoalDraft, draft);
    const GoalPlan plan(goalOf(draft));
    QVERIFY(!plan.isComplete());
    QVERIFY(!plan.plannedValue(day(1)));
    QVERIFY(!plan.plannedDay(1));
    QCOMPARE(plan.daysBehind(0, day(500)), 0);
    QCOMPARE(pulseOf(goalOf(draft), {}, day(1)), GoalPulse::NoPlan);
}

void GoalPlanTest::startsWhenNotedWithoutAStart()
{
    GoalDraft draft = values();
    draft.start = std::nullopt;
    QCOMPARE(GoalPlan(goalOf(draft)).start(), std::optional(QDate(2025, 12, 1)));
    QVERIFY(GoalPlan(goalOf(draft)).isComplete());
}

void GoalPlanTest::daysBehind_data()
{
    QTest::addColumn<double>("current");
    QTest::addColumn<int>("on");
    QTest::addColumn<int>("days");

    QTest::newRow("on the line") << 40.0 << 40 << 0;
    QTest::newRow("ahead") << 60.0 << 40 << 0;
    QTest::newRow("three weeks behind") << 19.0 << 40 << 21;
    QTest::newRow("below the baseline") << -10.0 << 40 << 40;
    QTest::newRow("done") << 100.0 << 300 << 0;
    QTest::newRow("late") << 90.0 << 110 << 20;
}

void GoalPlanTest::daysBehind()
{
    QFETCH(double, current);
    QFETCH(int, on);
    QFETCH(int, days);
    QCOMPARE(GoalPlan(goalOf(values())).daysBehind(current, day(on)), days);
}

void GoalPlanTest::projectedDay_data()
{
    QTest::addColumn<double>("current");
    QTest::addColumn<int>("on");
    QTest::addColumn<std::optional<QDate>>("projected");

    QTest::newRow("at this pace") << 25.0 << 50 << std::optional(day(200));
    QTest::newRow("on the line") << 50.0 << 50 << std::optional(day(100));
    QTest::newRow("no progress") << 0.0 << 50 << std::optional<QDate>();
    QTest::newRow("backwards") << -5.0 << 50 << std::optional<QDate>();
    QTest::newRow("the first day") << 5.0 << 0 << std::optional<QDate>();
    QTest::newRow("in no lifetime") << 0.01 << 50 << std::optional<QDate>();
}

void GoalPlanTest::projectedDay()
{
    QFETCH(double, current);
    QFETCH(int, on);
    QFETCH(std::optional<QDate>, projected);
    QCOMPARE(GoalPlan(goalOf(values())).projectedDay(current, day(on)), projected);
}

void GoalPlanTest::pulse_data()
{
    QTest::addColumn<GoalState>("state");
    QTest::addColumn<std::optional<double>>("current");
    QTest::addColumn<int>("lastCheckIn");
    QTest::addColumn<int>("on");
    QTest::addColumn<GoalPulse>("pulse");

    const std::optional<double> none;
    using enum GoalPulse;
    QTest::newRow("just begun") << GoalState::Active << none << 0 << 1 << OnPlan;
    QTest::newRow("a tenth behind") << GoalState::Active << std::optional(40.0) << 50 << 50 << OnPlan;
    QTest::newRow("more than a tenth behind") << GoalState::Active << std::optional(39.0) << 50 << 50 << Behind;
    QTest::newRow("a tenth ahead") << GoalState::Active << std::optional(60.0) << 50 << 50 << OnPlan;
    QTest::newRow("more than a tenth ahead") << GoalState::Active << std::optional(61.0) << 50 << 50 << Ahead;
    QTest::newRow("no value counts as the baseline") << GoalState::Active << none << 50 << 50 << Behind;
    QTest::newRow("looked at 20 days ago") << GoalState::Active << std::optional(50.0) << 30 << 50 << OnPlan;
    QTest::newRow("looked at 21 days ago") << GoalState::Active << std::optional(50.0) << 29 << 50 << NotLookedAt;
    QTest::newRow("over, nearly there") << GoalState::Active << std::optional(95.0) << 101 << 101 << Behind;
    QTest::newRow("over, there") << GoalState::Active << std::optional(100.0) << 101 << 101 << OnPlan;
    QTest::newRow("achieved") << GoalState::Achieved << std::optional(0.0) << 0 << 90 << Closed;
    QTest::newRow("dropped") << GoalState::Dropped << std::optional(0.0) << 0 << 90 << Closed;
    QTest::newRow("of a newer version") << GoalState::Unknown << std::optional(50.0) << 50 << 50 << OnPlan;
}

void GoalPlanTest::pulse()
{
    QFETCH(GoalState, state);
    QFETCH(std::optional<double>, current);
    QFETCH(int, lastCheckIn);
    QFETCH(int, on);
    QFETCH(GoalPulse, pulse);

    const GoalFacts facts{.current = current, .confidence = {}, .lastCheckIn = day(lastCheckIn)};
    QCOMPARE(pulseOf(goalOf(values(), state), facts, day(on)), pulse);
}

void GoalPlanTest::lastLookedAt_data()
{
    QTest::addColumn<std::optional<QDate>>("noted");
    QTest::addColumn<std::optional<QDate>>("start");
    QTest::addColumn<std::optional<QDate>>("checkIn");
    QTest::addColumn<int>("unseen");

    const std::optional<QDate> none;
    QTest::newRow("noted") << std::optional(day(-30)) << none << none << 30;
    QTest::newRow("started later") << std::optional(day(-30)) << std::optional(day(-10)) << none << 10;
    QTest::newRow("checked in") << std::optional(day(-30)) << std::optional(day(-20)) << std::optional(day(-3)) << 3;
    QTest::newRow("starts next week") << std::optional(day(-30)) << std::optional(day(7)) << none << 0;
    QTest::newRow("nothing known") << none << none << none << -1;
}

void GoalPlanTest::lastLookedAt()
{
    QFETCH(std::optional<QDate>, noted);
    QFETCH(std::optional<QDate>, start);
    QFETCH(std::optional<QDate>, checkIn);
    QFETCH(int, unseen);

    GoalDraft draft;
    draft.start = start;
    GoalStanding standing;
    standing.notedOn = noted;
    const GoalFacts facts{.current = {}, .confidence = {}, .lastCheckIn = checkIn};
    QCOMPARE(daysUnseen(Goal::fromStore({}, draft, standing), facts, day(0)).value_or(-1), unseen);
}

void GoalPlanTest::pulseCodes()
{
    QCOMPARE(codeOf(GoalPulse::Closed), u"closed"_s);
    QCOMPARE(codeOf(GoalPulse::NotLookedAt), u"not-looked-at"_s);
    QCOMPARE(codeOf(GoalPulse::Ahead), u"ahead"_s);
}

QTEST_APPLESS_MAIN(GoalPlanTest)
#include "goalplantest.moc"
