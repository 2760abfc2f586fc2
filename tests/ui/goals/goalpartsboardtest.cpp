// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalparteditor.h"
#include "goalparts.h"
#include "opengoalsfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

static QStringList titles(const GoalPartsModel *model)
{
    QStringList all;
    for (int row = 0; row < model->rowCount(); ++row) {
        all.append(model->index(row).data(GoalPartsModel::Title).toString());
    }
    return all;
}

/** A goal that is open in an editor, with its parts under test. */
struct Board {
    OpenGoalsFixture fixture;
    GoalId goal = fixture.addMeasured(u"Chair"_s);
    GoalEditor editor;
    GoalParts parts;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;

    Board()
    {
        parts.setEditor(&editor);
        for (GoalPartsModel *model : {parts.milestones(), parts.toDo(), parts.doing(), parts.done(), parts.checkIns(), parts.wins(), parts.wordings()}) {
            testers.push_back(std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::QtTest));
        }
        editor.setGoals(&fixture.goals);
        editor.setGoalId(OpenGoalsFixture::textOf(goal));
    }

    void addSteps(const QStringList &steps)
    {
        for (const QString &title : steps) {
            (void)needed(fixture.parts.addStep(goal, {.title = title, .due = {}, .milestone = {}}));
        }
    }
    [[nodiscard]] QString step(const QString &title) const
    {
        for (const waymark::Step &one : editor.loaded()->board) {
            if (one.values.title == title) {
                return OpenGoalsFixture::textOf(one.id);
            }
        }
        return {};
    }
};

class GoalPartsBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereAStepLeads();
    void hasNothingOfANewGoal();
    void addsStepsMilestonesAndWins();
    void movesAStepBetweenColumns();
    void ordersStepsWithinAColumn_data();
    void ordersStepsWithinAColumn();
    void shiftsAStepByKeys();
    void marksTheNextMilestone();
    void showsWhatCheckInsSay();
    void showsNoMoreThanThereIsRoomFor();
    void keepsEarlierWordingsWithTheirReasons();
    void offersToUndoWhatItRemoves();
    void editsAPartOnTheVersionsThatItSaw();
    void saysWhyAPartIsNotSaved();
};

void GoalPartsBoardTest::hasNothingOfANewGoal()
{
    Board board;
    QTRY_COMPARE(board.editor.state(), GoalEditor::State::Ready);
    QCOMPARE(board.parts.stepCount(), 0);
    QCOMPARE(board.parts.toDo()->state(), RowListModel::State::Empty);
    board.editor.setGoalId({});
    board.parts.addStep(u"nowhere to go"_s);
    QCOMPARE(board.parts.stepCount(), 0);
}

void GoalPartsBoardTest::addsStepsMilestonesAndWins()
{
    Board board;
    QTRY_COMPARE(board.editor.state(), GoalEditor::State::Ready);
    board.parts.addStep(u"  "_s);
    board.parts.addStep(u"Ask Petra"_s);
    board.parts.addMilestone(u"Shadow Petra"_s);
    board.parts.addWin(u"She said yes"_s);
    QTRY_COMPARE(titles(board.parts.wins()), QStringList{u"She said yes"_s});
    QTRY_COMPARE(titles(board.parts.toDo()), QStringList{u"Ask Petra"_s});
    QTRY_COMPARE(titles(board.parts.milestones()), QStringList{u"Shadow Petra"_s});
}

void GoalPartsBoardTest::movesAStepBetweenColumns()
{
    Board board;
    board.addSteps({u"a"_s, u"b"_s});
    QTRY_COMPARE(board.parts.stepCount(), 2);
    board.parts.moveStep(board.step(u"a"_s), GoalParts::Doing, 0);
    QTRY_COMPARE(titles(board.parts.doing()), QStringList{u"a"_s});
    QCOMPARE(titles(board.parts.toDo()), QStringList{u"b"_s});
    QCOMPARE(board.parts.movedStep(), board.step(u"a"_s));
    board.parts.moveStep(board.step(u"a"_s), GoalParts::Done, 5);
    QTRY_COMPARE(titles(board.parts.done()), QStringList{u"a"_s});
    QCOMPARE(board.parts.done()->index(0).data(GoalPartsModel::Mark).toString(), u"done"_s);
    board.fixture.undo();
    QTRY_COMPARE(titles(board.parts.doing()), QStringList{u"a"_s});
}

void GoalPartsBoardTest::ordersStepsWithinAColumn_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<int>("before");
    QTest::addColumn<QStringList>("order");

    QTest::newRow("to the top") << u"c"_s << 0 << QStringList{u"c"_s, u"a"_s, u"b"_s};
    QTest::newRow("to the end") << u"a"_s << 3 << QStringList{u"b"_s, u"c"_s, u"a"_s};
    QTest::newRow("between, down") << u"a"_s << 2 << QStringList{u"b"_s, u"a"_s, u"c"_s};
    QTest::newRow("between, up") << u"c"_s << 1 << QStringList{u"a"_s, u"c"_s, u"b"_s};
}

void GoalPartsBoardTest::ordersStepsWithinAColumn()
{
    QFETCH(const QString, moved);
    QFETCH(const int, before);
    Board board;
    board.addSteps({u"a"_s, u"b"_s, u"c"_s});
    QTRY_COMPARE(board.parts.stepCount(), 3);
    board.parts.moveStep(board.step(moved), GoalParts::ToDo, before);
    QFETCH(const QStringList, order);
    QTRY_COMPARE(titles(board.parts.toDo()), order);
}

void GoalPartsBoardTest::shiftsAStepByKeys()
{
    Board board;
    board.addSteps({u"a"_s, u"b"_s, u"c"_s});
    QTRY_COMPARE(board.parts.stepCount(), 3);
    board.parts.shiftStep(board.step(u"a"_s), 0, 1);
    QTRY_COMPARE(titles(board.parts.toDo()), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
    board.parts.shiftStep(board.step(u"c"_s), 0, -1);
    QTRY_COMPARE(titles(board.parts.toDo()), (QStringList{u"b"_s, u"c"_s, u"a"_s}));
    board.parts.shiftStep(board.step(u"c"_s), 1, 0);
    QTRY_COMPARE(titles(board.parts.doing()), QStringList{u"c"_s});
    board.parts.shiftStep(board.step(u"b"_s), -1, 0);
    board.parts.shiftStep(board.step(u"b"_s), 0, -1);
    board.parts.shiftStep(board.step(u"c"_s), -1, 0);
    QTRY_COMPARE(titles(board.parts.toDo()), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
}

void GoalPartsBoardTest::marksTheNextMilestone()
{
    Board board;
    const MilestoneId first = needed(board.fixture.parts.addMilestone(board.goal, {.title = u"Shadow"_s, .due = QDate(2026, 2, 1)}));
    (void)needed(board.fixture.parts.addMilestone(board.goal, {.title = u"Chair"_s, .due = QDate(2026, 4, 1)}));
    QTRY_COMPARE(board.parts.milestones()->rowCount(), 2);
    const auto marks = [&] {
        return QStringList{board.parts.milestones()->index(0).data(GoalPartsModel::Mark).toString(),
                           board.parts.milestones()->index(1).data(GoalPartsModel::Mark).toString()};
    };
    QCOMPARE(marks(), (QStringList{u"next"_s, u"later"_s}));
    QVERIFY(board.parts.milestones()->index(0).data(GoalPartsModel::Late).toBool());
    board.parts.setReached(OpenGoalsFixture::textOf(first), true);
    QTRY_COMPARE(marks(), (QStringList{u"done"_s, u"next"_s}));
    QCOMPARE(board.parts.milestones()->index(0).data(GoalPartsModel::Notes).toString(), u"done today"_s);
    board.parts.setReached(OpenGoalsFixture::textOf(first), false);
    QTRY_COMPARE(marks(), (QStringList{u"next"_s, u"later"_s}));
}

void GoalPartsBoardTest::showsWhatCheckInsSay()
{
    Board board;
    CheckInDraft draft;
    draft.day = QDate(2026, 2, 27);
    draft.progress = 1;
    draft.confidence = 7;
    draft.note = u"It went well"_s;
    draft.blocker = u"no room"_s;
    draft.help = u"a room"_s;
    (void)needed(board.fixture.parts.addCheckIn(board.goal, draft));
    QTRY_COMPARE(board.parts.checkIns()->rowCount(), 1);
    const QModelIndex row = board.parts.checkIns()->index(0);
    QCOMPARE(row.data(GoalPartsModel::Title).toString(), u"27 February"_s);
    QCOMPARE(row.data(GoalPartsModel::Notes).toString(), u"1 reviews"_s);
    QCOMPARE(row.data(GoalPartsModel::Body).toString(), u"It went well\nIn the way: no room"_s);
    QCOMPARE(row.data(GoalPartsModel::Help).toString(), u"a room"_s);
    QCOMPARE(row.data(GoalPartsModel::Confidence).toInt(), 7);
}

void GoalPartsBoardTest::showsNoMoreThanThereIsRoomFor()
{
    Board board;
    board.parts.checkIns()->setRoom(2);
    for (int day = 1; day <= 5; ++day) {
        board.fixture.checkIn(board.goal, {2026, 2, day}, day, {});
    }
    QTRY_COMPARE(board.parts.checkIns()->count(), 5);
    QCOMPARE(titles(board.parts.checkIns()), (QStringList{u"5 February"_s, u"4 February"_s}));
    QSignalSpy inserted(board.parts.checkIns(), &QAbstractItemModel::rowsInserted);
    board.parts.checkIns()->setRoom(5);
    QCOMPARE(board.parts.checkIns()->rowCount(), 5);
    QCOMPARE(inserted.size(), 1);
}

void GoalPartsBoardTest::keepsEarlierWordingsWithTheirReasons()
{
    Board board;
    GoalDraft draft = board.fixture.stored(OpenGoalsFixture::textOf(board.goal)).goal.values();
    draft.title = u"second"_s;
    (void)needed(board.fixture.service.reframe(board.goal, draft, u"first reason"_s, {}));
    draft.title = u"third"_s;
    (void)needed(board.fixture.service.reframe(board.goal, draft, u"second reason"_s, {}));
    QTRY_COMPARE(titles(board.parts.wordings()), (QStringList{u"second"_s, u"Chair"_s}));
    QCOMPARE(board.parts.wordings()->index(0).data(GoalPartsModel::Help).toString(), u"second reason"_s);
    QCOMPARE(board.parts.wordings()->index(1).data(GoalPartsModel::Help).toString(), u"first reason"_s);
}

void GoalPartsBoardTest::offersToUndoWhatItRemoves()
{
    Board board;
    board.addSteps({u"a"_s});
    QTRY_COMPARE(board.parts.stepCount(), 1);
    QSignalSpy removed(&board.parts, &GoalParts::removed);
    board.parts.remove(GoalParts::Step, board.step(u"a"_s));
    QTRY_COMPARE(removed.size(), 1);
    QTRY_COMPARE(board.parts.stepCount(), 0);
    board.fixture.undo();
    QTRY_COMPARE(board.parts.stepCount(), 1);
}

void GoalPartsBoardTest::editsAPartOnTheVersionsThatItSaw()
{
    Board board;
    board.addSteps({u"a"_s});
    QTRY_COMPARE(board.parts.stepCount(), 1);
    GoalPartEditor form;
    form.setProperty("goals", QVariant::fromValue(&board.fixture.goals));
    QSignalSpy loaded(&form, &GoalPartEditor::loaded);
    QSignalSpy saved(&form, &GoalPartEditor::saved);
    form.loadStep(board.step(u"a"_s));
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(form.property("title").toString(), u"a"_s);
    form.setProperty("title", u"a, in other words"_s);
    form.setProperty("day", QDate(2026, 3, 2));
    form.save();
    QTRY_COMPARE(saved.size(), 1);
    QTRY_COMPARE(titles(board.parts.toDo()), QStringList{u"a, in other words"_s});
    QCOMPARE(board.parts.toDo()->index(0).data(GoalPartsModel::Notes).toString(), u"tomorrow"_s);
    QVERIFY(board.parts.toDo()->index(0).data(GoalPartsModel::Late).toBool());
}

void GoalPartsBoardTest::saysWhyAPartIsNotSaved()
{
    Board board;
    (void)needed(board.fixture.parts.addMilestone(board.goal, {.title = u"Shadow"_s, .due = {}}));
    QTRY_COMPARE(board.parts.milestones()->rowCount(), 1);
    GoalPartEditor form;
    form.setProperty("goals", QVariant::fromValue(&board.fixture.goals));
    QSignalSpy loaded(&form, &GoalPartEditor::loaded);
    form.loadMilestone(board.parts.milestones()->partAt(0));
    QTRY_COMPARE(loaded.size(), 1);
    form.setProperty("title", QString());
    form.save();
    QTRY_VERIFY(!form.problem().isEmpty());
    QCOMPARE(titles(board.parts.milestones()), QStringList{u"Shadow"_s});
}

void GoalPartsBoardTest::saysWhereAStepLeads()
{
    Board board;
    board.addSteps({u"a"_s});
    board.parts.addMilestone(u"Shadow Petra"_s);
    QTRY_COMPARE(board.parts.milestones()->count(), 1);
    QTRY_COMPARE(board.parts.stepCount(), 1);
    GoalPartEditor form;
    form.setProperty("goals", QVariant::fromValue(&board.fixture.goals));
    QSignalSpy loaded(&form, &GoalPartEditor::loaded);
    form.loadStep(board.step(u"a"_s));
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(form.leadsTo(), QString());
    form.setLeadsTo(board.parts.milestones()->partAt(0));
    form.save();
    QTRY_COMPARE(board.parts.toDo()->index(0).data(GoalPartsModel::Notes).toString(), u"for ‘Shadow Petra’"_s);
    QCOMPARE(board.parts.milestones()->titleOf(form.leadsTo()), u"Shadow Petra"_s);
    form.setLeadsTo({});
    QCOMPARE(form.leadsTo(), QString());
}

QTEST_GUILESS_MAIN(GoalPartsBoardTest)

#include "goalpartsboardtest.moc"
