// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkineditor.h"
#include "goaleditor.h"
#include "goalswindow.h"
#include "windowenvironment.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace waymark;
using namespace Qt::StringLiterals;

class GoalsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAGoalFromNothing();
    void checksInWithTheKeyboard();
    void movesAStepWithTheKeyboard();
    void movesAStepWithTheMouse();
    void takesAnotherWording();
    void writesAnAspiration();
};

static std::vector<Step> board(GoalsWindow &window, GoalId goal)
{
    return window.fixture.stored(OpenGoalsFixture::textOf(goal)).board;
}

static GoalId withSteps(GoalsWindow &window, const QStringList &steps)
{
    const GoalId goal = window.fixture.addMeasured(u"Chair"_s);
    for (const QString &title : steps) {
        (void)needed(window.fixture.parts.addStep(goal, {.title = title, .due = {}, .milestone = {}}));
    }
    return goal;
}

void GoalsPageTest::writesAGoalFromNothing()
{
    GoalsWindow window;
    window.open();
    QVERIFY(window.press(u"Write the first goal"_s));
    QVERIFY(window.type(u"Title of the goal"_s, u"Chair the review"_s));
    const auto titles = [&] {
        const auto rows = needed(window.fixture.service.openGoals(window.fixture.goals.today()));
        return rows.empty() ? QString() : rows.front().goal.values().title;
    };
    QTRY_COMPARE(titles(), u"Chair the review"_s);
    QVERIFY(window.waitFor(u"Adopt it"_s));
    QVERIFY(window.type(u"Add a milestone"_s, u"Shadow Petra"_s));
    QTest::keyClick(window.window(), Qt::Key_Return);
    QVERIFY(window.waitFor(u"Milestone Shadow Petra, no day set"_s));
}

void GoalsPageTest::checksInWithTheKeyboard()
{
    GoalsWindow window;
    const GoalId goal = withSteps(window, {});
    QVERIFY(window.fixture.service.activate(goal).result());
    window.open();
    QVERIFY(window.waitFor(u"Check in"_s));
    window.object<CheckInEditor>()->begin();
    QVERIFY(window.waitFor(u"Now at"_s));
    QVERIFY(window.type(u"Now at"_s, u"1"_s));
    QVERIFY(window.focus(u"Confidence, not noted"_s));
    QTest::keyClick(window.window(), Qt::Key_7);
    QVERIFY(window.type(u"What happened"_s, u"It went well"_s));
    QTest::keyClick(window.window(), Qt::Key_Return, Qt::ControlModifier);
    const auto said = [&] { return window.fixture.stored(OpenGoalsFixture::textOf(goal)).checkIns; };
    QTRY_COMPARE(said().size(), 1U);
    QCOMPARE(said().front().values.progress, 1);
    QCOMPARE(said().front().values.confidence, 7);
    QCOMPARE(said().front().values.note, u"It went well"_s);
}

void GoalsPageTest::movesAStepWithTheKeyboard()
{
    GoalsWindow window;
    const GoalId goal = withSteps(window, {u"a"_s, u"b"_s});
    window.open();
    QVERIFY(window.focus(u"a"_s));
    QTest::keyClick(window.window(), Qt::Key_Down, Qt::ControlModifier);
    QTRY_COMPARE(board(window, goal).front().values.title, u"b"_s);
    QVERIFY(window.focus(u"a"_s));
    QTest::keyClick(window.window(), Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(board(window, goal).back().place.column, StepColumn::Doing);
    QVERIFY(window.waitFor(u"Doing, 1 step(s)"_s));
    QTRY_VERIFY(window.driver().hasFocus(u"a"_s));
    QTest::keyClick(window.window(), Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(board(window, goal).back().place.column, StepColumn::Done);
    QVERIFY(window.waitFor(u"Done, 1 step(s)"_s));
    QTRY_VERIFY(window.driver().hasFocus(u"a"_s));
    QTest::keyClick(window.window(), Qt::Key_Delete);
    QTRY_COMPARE(board(window, goal).size(), 1U);
    QTRY_COMPARE(window.said(), u"The step is in the trash."_s);
}

void GoalsPageTest::movesAStepWithTheMouse()
{
    GoalsWindow window;
    const GoalId goal = withSteps(window, {u"a"_s, u"b"_s});
    window.open();
    QVERIFY(window.waitFor(u"b"_s));
    QVERIFY(window.driver().drag(u"a"_s, u"Doing, 0 step(s)"_s));
    QTRY_COMPARE(board(window, goal).back().place.column, StepColumn::Doing);
    QCOMPARE(board(window, goal).back().values.title, u"a"_s);
}

void GoalsPageTest::takesAnotherWording()
{
    GoalsWindow window;
    const GoalId goal = withSteps(window, {});
    window.open();
    QVERIFY(window.waitFor(u"Title of the goal"_s));
    QTRY_COMPARE(window.driver().textIn(u"Title of the goal"_s), u"Chair"_s);
    auto *editor = window.object<GoalEditor>();
    QVERIFY(editor);
    editor->beginReframing();
    QVERIFY(window.type(u"Title of the goal"_s, u" alone, "_s));
    QVERIFY(window.type(u"Reason for the new wording"_s, u"I can"_s));
    QVERIFY(window.press(u"Take the new wording"_s));
    const auto stored = [&] { return window.fixture.stored(OpenGoalsFixture::textOf(goal)); };
    QTRY_COMPARE(stored().oldWordings.size(), 1U);
    QCOMPARE(stored().oldWordings.front().values().title, u"Chair"_s);
    QVERIFY(stored().goal.values().title != u"Chair"_s);
    QCOMPARE(stored().goal.standing().reframeReason, u"I can"_s);
}

void GoalsPageTest::writesAnAspiration()
{
    GoalsWindow window;
    (void)window.fixture.addAspiration(u"Lead"_s);
    window.open();
    QVERIFY(window.press(u"Aspiration: Lead"_s));
    QVERIFY(window.type(u"Vision"_s, u"They ask me first"_s));
    const auto vision = [&] { return needed(window.fixture.aspirations.aspirations()).front().values().vision; };
    QTRY_COMPARE(vision(), u"They ask me first"_s);
    QVERIFY(window.press(u"I keep it"_s));
    QTRY_COMPARE(window.said(), u"Noted. You are asked again in half a year."_s);
}

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    prepareEnvironment(home.path());
    QApplication application(argc, argv);
    prepareStyle();
    GoalsPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "goalspagetest.moc"
