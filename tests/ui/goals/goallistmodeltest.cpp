// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goallistmodel.h"
#include "opengoalsfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

static QStringList titles(const GoalListModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all.append(model.index(row).data(GoalListModel::Title).toString());
    }
    return all;
}

class GoalListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereAreNoGoals();
    void putsGoalsUnderTheirAspirations();
    void showsAspirationsThatHaveNoGoalYet();
    void saysHowAGoalStands();
    void followsCheckInsRemovalAndReturn();
    void showsClosedGoalsWhereTheyAreWanted();
    void findsByWords();
    void keepsTheOldWordingOutOfWhatIsFound();
    void fetchesPagesAsTheyAreScrolledTo();
    void addsOnlyThePageThatFollows();
    void beginsAtTheTopWhenASearchIsTakenBack();
    void knowsTheNeighbourOfWhatGoes();
};

void GoalListModelTest::saysThatThereAreNoGoals()
{
    OpenGoalsFixture fixture;
    GoalListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.state(), RowListModel::State::Loading);
    model.setGoals(&fixture.goals);
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    QCOMPARE(model.firstGoal(), QString());
}

void GoalListModelTest::putsGoalsUnderTheirAspirations()
{
    OpenGoalsFixture fixture;
    GoalDraft draft;
    draft.aspiration = fixture.addAspiration(u"Lead"_s);
    draft.title = u"Chair"_s;
    fixture.add(draft);
    fixture.add(u"Journal"_s);
    draft.aspiration = fixture.addAspiration(u"Certify"_s);
    draft.title = u"Earn"_s;
    const GoalId earn = fixture.add(draft);
    GoalListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGoals(&fixture.goals);
    const QStringList wanted{u"Certify"_s, u"Earn"_s, u"Lead"_s, u"Chair"_s, u"Without an aspiration"_s, u"Journal"_s};
    QTRY_COMPARE(titles(model), wanted);
    QCOMPARE(model.kindAt(0), GoalListModel::AspirationRow);
    QCOMPARE(model.kindAt(4), GoalListModel::GroupRow);
    QCOMPARE(model.recordAt(4), QString());
    QCOMPARE(model.firstGoal(), OpenGoalsFixture::textOf(earn));
}

void GoalListModelTest::showsAspirationsThatHaveNoGoalYet()
{
    OpenGoalsFixture fixture;
    const AspirationId aspiration = fixture.addAspiration(u"Lead"_s);
    GoalListModel model;
    model.setGoals(&fixture.goals);
    QTRY_COMPARE(titles(model), QStringList{u"Lead"_s});
    QVERIFY(fixture.aspirations.setState(aspiration, Aspiration::State::Fulfilled).result());
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    model.setShowClosed(true);
    QTRY_COMPARE(titles(model), QStringList{u"Lead"_s});
}

void GoalListModelTest::saysHowAGoalStands()
{
    OpenGoalsFixture fixture;
    const GoalId goal = fixture.addMeasured(u"Chair"_s);
    QVERIFY(fixture.service.activate(goal).result());
    fixture.checkIn(goal, {2026, 2, 28}, 1, 7);
    GoalListModel model;
    model.setGoals(&fixture.goals);
    QTRY_COMPARE(model.rowCount(), 2);
    const QModelIndex row = model.index(1);
    QCOMPARE(row.data(GoalListModel::Notes).toString(), u"1 of 3 reviews, on plan"_s);
    QCOMPARE(qRound(row.data(GoalListModel::Progress).toDouble() * 100), 33);
    QCOMPARE(qRound(row.data(GoalListModel::Planned).toDouble() * 100), 39);
    fixture.workspace.clock().set(QDate(2026, 3, 25));
    model.reload();
    QTRY_COMPARE(model.index(1).data(GoalListModel::Notes).toString(), u"Not looked at for 24 day(s)"_s);
    QVERIFY(model.index(1).data(GoalListModel::Unseen).toBool());
}

void GoalListModelTest::followsCheckInsRemovalAndReturn()
{
    OpenGoalsFixture fixture;
    const GoalId first = fixture.addMeasured(u"first"_s);
    const GoalId second = fixture.addMeasured(u"second"_s);
    GoalListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGoals(&fixture.goals);
    QTRY_COMPARE(model.rowCount(), 3);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    fixture.checkIn(second, {2026, 3, 1}, 2, {});
    const int row = model.rowOf(OpenGoalsFixture::textOf(second));
    QTRY_VERIFY(model.index(row).data(GoalListModel::Notes).toString().startsWith("2 of 3"_L1));
    QCOMPARE(changed.size(), 1);
    QVERIFY(fixture.service.remove(first).result());
    QTRY_COMPARE(model.rowOf(OpenGoalsFixture::textOf(first)), -1);
    fixture.undo();
    QTRY_VERIFY(model.rowOf(OpenGoalsFixture::textOf(first)) > 0);
    QCOMPARE(reset.size(), 0);
}

void GoalListModelTest::showsClosedGoalsWhereTheyAreWanted()
{
    OpenGoalsFixture fixture;
    const GoalId goal = fixture.add(u"Done with"_s);
    QVERIFY(fixture.service.achieve(goal).result());
    GoalListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGoals(&fixture.goals);
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    model.setShowClosed(true);
    QTRY_COMPARE(titles(model), (QStringList{u"Achieved and let go"_s, u"Done with"_s}));
    QCOMPARE(model.index(1).data(GoalListModel::Notes).toString(), u"Achieved today"_s);
    model.setShowClosed(false);
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
}

void GoalListModelTest::findsByWords()
{
    OpenGoalsFixture fixture;
    fixture.add(u"Chair the review"_s);
    fixture.add(u"Write it down"_s);
    GoalListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGoals(&fixture.goals);
    QTRY_COMPARE(model.rowCount(), 3);
    for (const QString &typed : {u"r"_s, u"re"_s, u"revi"_s}) {
        model.setSearchText(typed);
    }
    QTRY_COMPARE(titles(model), QStringList{u"Chair the review"_s});
    model.setSearchText(u"nowhere"_s);
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    model.setSearchText({});
    QTRY_COMPARE(model.rowCount(), 3);
}

void GoalListModelTest::keepsTheOldWordingOutOfWhatIsFound()
{
    OpenGoalsFixture fixture;
    const GoalId goal = fixture.add(u"Chair the review"_s);
    GoalDraft draft;
    draft.title = u"Chair the review alone"_s;
    QVERIFY(fixture.service.reframe(goal, draft, {}, {}).result());
    GoalListModel model;
    model.setGoals(&fixture.goals);
    model.setSearchText(u"review"_s);
    QTRY_COMPARE(titles(model), QStringList{u"Chair the review alone"_s});
}

void GoalListModelTest::fetchesPagesAsTheyAreScrolledTo()
{
    OpenGoalsFixture fixture;
    const int count = GoalListModel::pageSize + 3;
    for (int i = 0; i < count; ++i) {
        fixture.add(QString::number(i));
    }
    GoalListModel model;
    model.setGoals(&fixture.goals);
    QTRY_COMPARE(model.rowCount(), GoalListModel::pageSize + 1);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), count + 1);
    QVERIFY(!model.canFetchMore({}));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
}

/** Under three aspirations, so that pages end within one of them. */
static void addManyGoals(OpenGoalsFixture &fixture, int count)
{
    GoalDraft draft;
    for (int i = 0; i < count; ++i) {
        if (i % (count / 3) == 0) {
            draft.aspiration = fixture.addAspiration(u"aspiration %1"_s.arg(i));
        }
        draft.title = QString::number(i);
        fixture.add(draft);
    }
}

void GoalListModelTest::addsOnlyThePageThatFollows()
{
    OpenGoalsFixture fixture;
    const int count = GoalListModel::pageSize * 2 + 30;
    addManyGoals(fixture, count);
    GoalListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGoals(&fixture.goals);
    QTRY_VERIFY(model.canFetchMore({}));
    const int first = model.rowCount();
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.fetchMore({});
    QTRY_COMPARE(inserted.size(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), first);
    QTRY_VERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(inserted.size(), 2);
    QCOMPARE(model.rowCount(), count + 3);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(changed.size() + moved.size() + removed.size(), 0);
    QStringList all = titles(model);
    QCOMPARE(all.removeDuplicates(), 0);
}

void GoalListModelTest::beginsAtTheTopWhenASearchIsTakenBack()
{
    OpenGoalsFixture fixture;
    addManyGoals(fixture, GoalListModel::pageSize + 30);
    GoalListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setGoals(&fixture.goals);
    QTRY_VERIFY(model.canFetchMore({}));
    const QStringList first = titles(model);
    model.fetchMore({});
    QTRY_VERIFY(model.rowCount() > first.size());
    model.setSearchText(u"17"_s);
    QTRY_COMPARE(titles(model), QStringList{u"17"_s});
    model.setSearchText({});
    QTRY_COMPARE(titles(model), first);
    QVERIFY(model.canFetchMore({}));
}

void GoalListModelTest::knowsTheNeighbourOfWhatGoes()
{
    OpenGoalsFixture fixture;
    const QString first = OpenGoalsFixture::textOf(fixture.add(u"first"_s));
    GoalListModel model;
    model.setGoals(&fixture.goals);
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.neighbourOf(first), QString());
    const QString second = OpenGoalsFixture::textOf(fixture.add(u"second"_s));
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(model.neighbourOf(first), second);
    QCOMPARE(model.neighbourOf(second), first);
}

QTEST_GUILESS_MAIN(GoalListModelTest)

#include "goallistmodeltest.moc"
