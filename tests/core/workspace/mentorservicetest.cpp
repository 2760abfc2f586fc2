// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mentorservice.h"
#include "mentorshipwork.h"

#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class MentorServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatWaitsBeforeWhatIsDone();
    void gathersWhatIsKnownOfAMentee();
    void knowsNobodyBeforeTheyMeet();
};

static AssignmentId shared(MentorshipWork &work, const QString &title)
{
    return told(work.mira().assignments().shareWith(work.take(title), work.mirasSpace()));
}

void MentorServiceTest::listsWhatWaitsBeforeWhatIsDone()
{
    MentorshipWork work;
    work.meet();
    work.answer(work.handIn(shared(work, u"Accepted"_s), u"Body"_s), Verdict::Accept, 3);
    work.answer(work.handIn(shared(work, u"Sent back"_s), u"Body"_s), Verdict::Revise, 2);
    const AttemptId waiting = work.handIn(shared(work, u"Waiting"_s), u"Body"_s);
    const auto rows = told(work.jonas().mentor().reviews(10));
    QCOMPARE(rows.size(), 3U);
    QCOMPARE(rows.at(0).attempt, waiting);
    QCOMPARE(rows.at(0).group, ReviewRow::Group::Waiting);
    QCOMPARE(rows.at(1).title, u"Sent back"_s);
    QCOMPARE(rows.at(1).group, ReviewRow::Group::WithMentee);
    QCOMPARE(rows.at(2).title, u"Accepted"_s);
    QCOMPARE(rows.at(2).group, ReviewRow::Group::Done);
    QVERIFY(told(work.mira().mentor().reviews(10)).empty());
}

void MentorServiceTest::gathersWhatIsKnownOfAMentee()
{
    MentorshipWork work;
    work.meet();
    GoalDraft goal;
    goal.title = u"Chair a review"_s;
    (void)told(work.mira().goals().shareWith(told(work.mira().goals().add(goal)), work.mirasSpace()));
    work.answer(work.handIn(shared(work, u"Sent back"_s), u"Body"_s), Verdict::Revise, 2);
    (void)work.handIn(shared(work, u"Waiting"_s), u"Body"_s);
    const auto all = told(work.jonas().mentor().mentees());
    QCOMPARE(all.size(), 1U);
    const MenteeFacts &mira = all.front();
    QCOMPARE(mira.mentorship.space, work.jonasSpace());
    QCOMPARE(mira.waiting.size(), 1U);
    QCOMPARE(mira.waiting.front().title, u"Waiting"_s);
    QCOMPARE(mira.assignments.size(), 2U);
    QCOMPARE(mira.goals.front().goal.values().title, goal.title);
    QCOMPARE(mira.lastReview->title, u"Sent back"_s);
    QVERIFY(mira.attestations.empty());
    QCOMPARE(told(work.jonas().mentor().mentees(work.jonasSpace())).size(), 1U);
    QVERIFY(told(work.jonas().mentor().mentees(SpaceKey{99})).empty());
}

void MentorServiceTest::knowsNobodyBeforeTheyMeet()
{
    MentorshipWork work;
    QVERIFY(told(work.jonas().mentor().mentees()).empty());
    QVERIFY(told(work.jonas().mentor().reviews(10)).empty());
}

QTEST_GUILESS_MAIN(MentorServiceTest)

#include "mentorservicetest.moc"
