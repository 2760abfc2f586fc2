// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentlistmodel.h"
#include "mentorshipwork.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class AssignmentListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereAreNone();
    void groupsByWhereTheyStand();
    void fetchesPagesAsTheyAreScrolledTo();
    void tellsExactlyWhatCameAndFindsByWords();
};

static QStringList values(const AssignmentListModel &model, int role)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all.append(model.index(row).data(role).toString());
    }
    return all;
}

void AssignmentListModelTest::saysThatThereAreNone()
{
    MentorshipWork work;
    OpenAssignments open(work.mira());
    AssignmentListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.state(), RowListModel::State::Loading);
    model.setAssignments(&open);
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    QCOMPARE(model.rowCount(), 0);
}

void AssignmentListModelTest::groupsByWhereTheyStand()
{
    MentorshipWork work;
    work.meet();
    work.take(u"Open"_s, QDate(2026, 3, 11));
    work.take(u"Open without a date"_s);
    const auto shared = [&work](const QString &title) { return told(work.mira().assignments().shareWith(work.take(title), work.mirasSpace())); };
    const AssignmentId waits = shared(u"Waits"_s);
    const AssignmentId back = shared(u"Sent back"_s);
    const AssignmentId accepted = shared(u"Accepted"_s);
    work.handIn(waits, u"It waits."_s);
    work.answer(work.handIn(back, u"Not yet."_s), Verdict::Revise, 2);
    work.answer(work.handIn(accepted, u"All there."_s), Verdict::Accept, 3);

    OpenAssignments open(work.mira());
    AssignmentListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAssignments(&open);
    QTRY_COMPARE(model.state(), RowListModel::State::Ready);
    QCOMPARE(values(model, AssignmentListModel::Title), (QStringList{u"Sent back"_s, u"Waits"_s, u"Open"_s, u"Open without a date"_s, u"Accepted"_s}));
    QCOMPARE(values(model, AssignmentListModel::Group), (QStringList{u"Waiting for you"_s, u"With your mentor"_s, u"Open"_s, u"Open"_s, u"Accepted"_s}));
    QTRY_COMPARE(model.index(1).data(AssignmentListModel::Notes).toString(), u"With Jonas since today"_s);
    QCOMPARE(model.index(3).data(AssignmentListModel::Notes).toString(), u"No date"_s);
    QVERIFY(model.index(0).data(AssignmentListModel::Strong).toBool());
    QCOMPARE(model.rowOf(MentorshipWork::textOf(back.value)), 0);
    QTRY_COMPARE(open.waiting(), 1);
}

void AssignmentListModelTest::fetchesPagesAsTheyAreScrolledTo()
{
    MentorshipWork work;
    const int count = AssignmentListModel::pageSize + 5;
    for (int i = 0; i < count; ++i) {
        work.take(QString::number(i), QDate(2026, 4, 1).addDays(i));
    }
    OpenAssignments open(work.mira());
    AssignmentListModel model;
    model.setAssignments(&open);
    QTRY_COMPARE(model.rowCount(), AssignmentListModel::pageSize);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), count);
    QVERIFY(!model.canFetchMore({}));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(values(model, AssignmentListModel::Title).constLast(), QString::number(count - 1));
}

void AssignmentListModelTest::tellsExactlyWhatCameAndFindsByWords()
{
    MentorshipWork work;
    work.take(u"Draw the context"_s, QDate(2026, 3, 11));
    OpenAssignments open(work.mira());
    AssignmentListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAssignments(&open);
    QTRY_COMPARE(model.rowCount(), 1);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    work.take(u"Write a business case"_s, QDate(2026, 3, 1));
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 0);
    QCOMPARE(reset.size(), 0);

    model.setSearchText(u"  business "_s);
    QTRY_COMPARE(values(model, AssignmentListModel::Title), QStringList{u"Write a business case"_s});
    model.setSearchText(u"nowhere"_s);
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    model.setSearchText({});
    QTRY_COMPARE(model.rowCount(), 2);
}

QTEST_MAIN(AssignmentListModelTest)

#include "assignmentlistmodeltest.moc"
