// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reviewqueuemodel.h"
#include "mentorshipwork.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class ReviewQueueModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatNothingWaits();
    void ordersByWaitingTimeOverEverything();
};

static QStringList values(const ReviewQueueModel &model, int role)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        all.append(model.index(row).data(role).toString());
    }
    return all;
}

void ReviewQueueModelTest::saysThatNothingWaits()
{
    MentorshipWork work;
    OpenReviews open(work.jonas());
    ReviewQueueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.state(), RowListModel::State::Loading);
    model.setReviews(&open);
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    QCOMPARE(model.nextAfter({}), QString());
}

void ReviewQueueModelTest::ordersByWaitingTimeOverEverything()
{
    MentorshipWork work;
    work.meet();
    const auto shared = [&work](const QString &title) { return told(work.mira().assignments().shareWith(work.take(title), work.mirasSpace())); };
    const AttemptId longest = work.handIn(shared(u"Longest"_s), u"First."_s);
    work.two().clock().advance(3LL * 24 * 60 * 60 * 1000);
    work.answer(work.handIn(shared(u"Sent back"_s), u"Not yet."_s), Verdict::Revise, 2);
    work.answer(work.handIn(shared(u"Done"_s), u"All there."_s), Verdict::Accept, 3);
    const AttemptId newest = work.handIn(shared(u"Newest"_s), u"Now."_s);

    OpenReviews open(work.jonas());
    ReviewQueueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReviews(&open);
    QTRY_COMPARE(values(model, ReviewQueueModel::Title), (QStringList{u"Longest"_s, u"Newest"_s, u"Sent back"_s, u"Done"_s}));
    QCOMPARE(values(model, ReviewQueueModel::Group), (QStringList{u"Longest wait first"_s, u"Longest wait first"_s, u"With the mentee"_s, u"Done lately"_s}));
    QCOMPARE(model.index(0).data(ReviewQueueModel::Days).toInt(), 3);
    QTRY_COMPARE(model.index(0).data(ReviewQueueModel::Notes).toString(), u"Mira · attempt 1"_s);
    QCOMPARE(model.index(0).data(ReviewQueueModel::Initials).toString(), u"MK"_s);
    QCOMPARE(model.nextAfter(MentorshipWork::textOf(longest.value)), MentorshipWork::textOf(newest.value));
    QCOMPARE(model.nextAfter(MentorshipWork::textOf(newest.value)), MentorshipWork::textOf(longest.value));
    QCOMPARE(model.nextAfter(model.idAt(2)), MentorshipWork::textOf(longest.value));
    QTRY_COMPARE(open.waiting(), 2);

    model.setSearchText(u"mira done"_s);
    QCOMPARE(values(model, ReviewQueueModel::Title), QStringList{u"Done"_s});
    model.setSearchText({});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    told(work.jonas().reviews().start(longest));
    QTRY_COMPARE(model.index(0).data(ReviewQueueModel::Notes).toString(), u"Mira · attempt 1 · begun"_s);
    QCOMPARE(reset.size(), 0);
}

QTEST_MAIN(ReviewQueueModelTest)

#include "reviewqueuemodeltest.moc"
