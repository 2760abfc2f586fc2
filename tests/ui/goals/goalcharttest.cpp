// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalchart.h"
#include "opengoalsfixture.h"

using namespace waymark;
using namespace Qt::StringLiterals;

class GoalChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsTheMeasureAgainstThePlan();
    void hasNothingToDrawWithoutATarget();
    void showsConfidenceToo();
    void thinsTheTicksOfALongAxis();
};

struct Drawn {
    OpenGoalsFixture fixture;
    GoalEditor editor;
    GoalChart chart;

    void open(GoalId goal)
    {
        chart.setEditor(&editor);
        editor.setGoals(&fixture.goals);
        editor.setGoalId(OpenGoalsFixture::textOf(goal));
    }
};

void GoalChartTest::drawsTheMeasureAgainstThePlan()
{
    Drawn drawn;
    const GoalId goal = drawn.fixture.addMeasured(u"Chair"_s);
    drawn.fixture.checkIn(goal, {2026, 2, 1}, 1, 5);
    drawn.fixture.checkIn(goal, {2026, 1, 16}, 0, {});
    drawn.open(goal);
    QTRY_COMPARE(drawn.chart.actual().size(), 3);
    QCOMPARE(drawn.chart.name(), u"Reviews chaired"_s);
    QCOMPARE(drawn.chart.summary(), u"1 of 3 reviews"_s);
    QCOMPARE(drawn.chart.ticks(), (QStringList{u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s}));
    QVERIFY2(!drawn.chart.actual().at(0).measured, "the baseline is given");
    QVERIFY(drawn.chart.actual().at(1).measured);
    QCOMPARE(drawn.chart.actual().at(1).y, 0.0);
    QCOMPARE(drawn.chart.actual().at(2).x, 1.0);
    QCOMPARE(drawn.chart.actual().at(2).value, u"1 reviews"_s);
    QCOMPARE(drawn.chart.planned().size(), 2);
    QCOMPARE(drawn.chart.planned().constLast().y, 3.0);
    QCOMPARE(drawn.chart.todayAt(), 2.0);
    QCOMPARE(drawn.chart.target(), 3.0);
    QVERIFY(drawn.chart.ceiling() > 3);
}

void GoalChartTest::hasNothingToDrawWithoutATarget()
{
    Drawn drawn;
    drawn.open(drawn.fixture.add(u"Chair"_s));
    QTRY_COMPARE(drawn.editor.state(), GoalEditor::State::Ready);
    QVERIFY(!drawn.chart.isMeasurable());
    QVERIFY(drawn.chart.actual().isEmpty());
    QVERIFY(drawn.chart.targetText().isEmpty());
}

void GoalChartTest::showsConfidenceToo()
{
    Drawn drawn;
    const GoalId goal = drawn.fixture.add(u"Chair"_s);
    drawn.fixture.checkIn(goal, {2026, 2, 1}, {}, 4);
    drawn.fixture.checkIn(goal, {2026, 2, 15}, {}, 6);
    drawn.open(goal);
    QTRY_VERIFY(drawn.chart.isConfidenceKnown());
    drawn.chart.setShowsConfidence(true);
    QCOMPARE(drawn.chart.actual().size(), 2);
    QCOMPARE(drawn.chart.actual().constLast().y, 6.0);
    QCOMPARE(drawn.chart.summary(), u"6 of 10"_s);
    QCOMPARE(drawn.chart.ceiling(), 10.0);
    QVERIFY(drawn.chart.planned().isEmpty());
}

void GoalChartTest::thinsTheTicksOfALongAxis()
{
    Drawn drawn;
    GoalDraft draft;
    draft.title = u"Long"_s;
    draft.metric.target = 10;
    draft.start = QDate(2026, 1, 1);
    draft.due = QDate(2030, 1, 1);
    drawn.open(drawn.fixture.add(draft));
    QTRY_COMPARE(drawn.chart.planned().size(), 2);
    QVERIFY(drawn.chart.ticks().size() <= 10);
    QCOMPARE(drawn.chart.ticks().constFirst(), u"Jan 26"_s);
    QVERIFY(drawn.chart.planned().constLast().x <= static_cast<qreal>(drawn.chart.ticks().size() - 1));
}

QTEST_GUILESS_MAIN(GoalChartTest)

#include "goalcharttest.moc"
