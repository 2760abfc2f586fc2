// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "todaymodel.h"
#include "mentorshipwork.h"

#include <QSignalSpy>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class TodayModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAFirstWeek();
    void showsWhatWaitsOnBothSides();
    void followsWhatChanges();
    void ticksOffAStep();
    void forgetsAWorkspaceThatIsClosed();
    void takesNoAnswerOfAWorkspaceThatIsClosed();
};

void TodayModelTest::showsAFirstWeek()
{
    MentorshipWork work;
    OpenToday open(work.mira());
    TodayModel model;
    QCOMPARE(model.state(), RowListModel::State::Loading);
    model.setToday(&open);
    QTRY_COMPARE(model.state(), RowListModel::State::Ready);
    QVERIFY(model.property("waiting").value<QList<TodayItem>>().isEmpty());
    QVERIFY(!model.property("firstSteps").value<QList<TodayItem>>().isEmpty());
}

void TodayModelTest::showsWhatWaitsOnBothSides()
{
    MentorshipWork work;
    work.meet();
    const AssignmentId shared = told(work.mira().assignments().shareWith(work.take(u"Context diagram"_s), work.mirasSpace()));
    const AttemptId attempt = work.handIn(shared, u"Here it is."_s);

    OpenToday jonas(work.jonas());
    TodayModel hisDay;
    hisDay.setToday(&jonas);
    QTRY_COMPARE(hisDay.property("waiting").value<QList<TodayItem>>().size(), 1);
    QCOMPARE(hisDay.property("waiting").value<QList<TodayItem>>().constFirst().place, u"reviews"_s);

    OpenToday mira(work.mira());
    TodayModel herDay;
    herDay.setToday(&mira);
    QTRY_COMPARE(herDay.property("awaited").value<QList<TodayItem>>().size(), 1);

    work.answer(attempt, Verdict::Revise, 2);
    QTRY_COMPARE(herDay.property("waiting").value<QList<TodayItem>>().size(), 1);
    QTRY_VERIFY(herDay.property("awaited").value<QList<TodayItem>>().isEmpty());
    QTRY_VERIFY(hisDay.property("waiting").value<QList<TodayItem>>().isEmpty());
}

void TodayModelTest::followsWhatChanges()
{
    MentorshipWork work;
    OpenToday open(work.mira());
    TodayModel model;
    model.setToday(&open);
    QTRY_COMPARE(model.state(), RowListModel::State::Ready);
    GoalDraft draft;
    draft.title = u"Chair a review"_s;
    (void)told(work.mira().goals().add(draft));
    QTRY_COMPARE(model.property("goals").value<QList<TodayItem>>().size(), 1);
    QCOMPARE(model.property("goals").value<QList<TodayItem>>().constFirst().title, draft.title);
}

void TodayModelTest::ticksOffAStep()
{
    MentorshipWork work;
    GoalDraft draft;
    draft.title = u"Chair a review"_s;
    const GoalId goal = told(work.mira().goals().add(draft));
    (void)told(work.mira().goalParts().addStep(goal, {.title = u"Call Petra"_s, .due = work.two().clock().today().addDays(1), .milestone = {}}));
    OpenToday open(work.mira());
    TodayModel model;
    model.setToday(&open);
    QTRY_COMPARE(model.property("due").value<QList<TodayItem>>().size(), 1);

    const QSignalSpy finished(&model, &TodayModel::finished);
    model.finish(model.property("due").value<QList<TodayItem>>().constFirst());
    QTRY_COMPARE(finished.size(), 1);
    QTRY_VERIFY(model.property("due").value<QList<TodayItem>>().isEmpty());
    QCOMPARE(told(work.mira().goals().board(goal)).front().place.column, StepColumn::Done);
}

void TodayModelTest::forgetsAWorkspaceThatIsClosed()
{
    MentorshipWork work;
    auto open = std::make_unique<OpenToday>(work.mira());
    TodayModel model;
    model.setToday(open.get());
    open.reset();
    QVERIFY(!model.today());
    model.refresh();
    model.finish({});
    QVERIFY(!model.today());
}

void TodayModelTest::takesNoAnswerOfAWorkspaceThatIsClosed()
{
    MentorshipWork work;
    work.meet();
    const AssignmentId shared = told(work.mira().assignments().shareWith(work.take(u"Context diagram"_s), work.mirasSpace()));
    (void)work.handIn(shared, u"Here it is."_s);
    auto open = std::make_unique<OpenToday>(work.mira());
    TodayModel model;
    model.setToday(open.get());
    open.reset();
    const auto standing = model.state();

    OpenToday again(work.mira());
    TodayModel later;
    later.setToday(&again);
    QTRY_COMPARE(later.state(), RowListModel::State::Ready);
    QCOMPARE(model.state(), standing);
}

QTEST_GUILESS_MAIN(TodayModelTest)

#include "todaymodeltest.moc"
