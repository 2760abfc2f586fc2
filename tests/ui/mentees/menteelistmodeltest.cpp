// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "menteelistmodel.h"
#include "menteeoverview.h"
#include "mentorshipwork.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class MenteeListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereAreNone();
    void saysTheSameFactsOfEach();
};

void MenteeListModelTest::saysThatThereAreNone()
{
    MentorshipWork work;
    OpenMentees open(work.jonas());
    MenteeListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMentees(&open);
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    QCOMPARE(model.waiting(), 0);
    QCOMPARE(model.longest(), 0);
}

void MenteeListModelTest::saysTheSameFactsOfEach()
{
    MentorshipWork work;
    work.meet();
    const SpaceKey space = work.jonasSpace();
    const EngagementId agreed = told(work.jonas().mentoring().open(space,
                                                                   {.kind = EngagementKind::TopicArea,
                                                                    .track = {},
                                                                    .topic = u"roadmapping"_s,
                                                                    .start = QDate(2026, 2, 1),
                                                                    .end = QDate(2026, 8, 1),
                                                                    .agreement = u"Every two weeks."_s}));
    told(work.jonas().mentoring().setState(agreed, EngagementState::Active, QDate(2026, 2, 1)));
    const auto shared = [&work](const QString &title) { return told(work.mira().assignments().shareWith(work.take(title), work.mirasSpace())); };
    work.answer(work.handIn(shared(u"Sent back"_s), u"Not yet."_s), Verdict::Revise, 2);
    const AttemptId waits = work.handIn(shared(u"Waits"_s), u"It waits."_s);
    work.two().clock().advance(5LL * 24 * 60 * 60 * 1000);

    OpenMentees open(work.jonas());
    MenteeListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMentees(&open);
    QTRY_COMPARE(model.count(), 1);
    QTRY_COMPARE(model.index(0).data(MenteeListModel::Name).toString(), u"Mira Kovač"_s);
    const QModelIndex mira = model.index(0);
    QCOMPARE(mira.data(MenteeListModel::Waits).toString(), u"Waits"_s);
    QCOMPARE(mira.data(MenteeListModel::WaitDays).toInt(), 5);
    QCOMPARE(mira.data(MenteeListModel::Attempt).toString(), MentorshipWork::textOf(waits.value));
    QCOMPARE(mira.data(MenteeListModel::Engagement).toString(), u"Topic: roadmapping, month 2 of 6"_s);
    QCOMPARE(mira.data(MenteeListModel::InHand).toString(), u"1 assignment(s), 1 sent back"_s);
    QCOMPARE(mira.data(MenteeListModel::Growth).toString(), u"nothing attested yet"_s);
    QVERIFY(mira.data(MenteeListModel::LastContact).toString().contains("a parcel"_L1));
    QCOMPARE(model.waiting(), 1);
    QCOMPARE(model.longest(), 5);
    QCOMPARE(model.sentBack(), 1);

    MenteeOverview overview;
    overview.setMentees(&open);
    overview.setSpace(space.value);
    QTRY_COMPARE(overview.state(), MenteeOverview::State::Ready);
    QVERIFY(overview.isConfirmed());
    QCOMPARE(overview.agreement(), u"Every two weeks."_s);
    QCOMPARE(overview.assignments()->rowCount(), 2);
    overview.setSpace(space.value + 1000);
    QTRY_COMPARE(overview.state(), MenteeOverview::State::Failed);

    work.answer(waits, Verdict::Accept, 3);
    QTRY_COMPARE(mira.data(MenteeListModel::Waits).toString(), u"nothing"_s);
    QCOMPARE(mira.data(MenteeListModel::WaitDays).toInt(), -1);
    QVERIFY(mira.data(MenteeListModel::LastReview).toString().endsWith("Waits"_L1));
}

QTEST_MAIN(MenteeListModelTest)

#include "menteelistmodeltest.moc"
