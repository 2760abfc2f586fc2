// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefchange.h"
#include "mentorshipwork.h"

#include <QSignalSpy>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class BriefChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_work.reset(); }
    void changesDayAndWordsOfOnesOwn();
    void changesTheDayAloneOnceSomethingWasHandedIn();
    void leavesToTheMentorWhatTheMentorGave();
    void saysWhatIsNoDay();

private:
    [[nodiscard]] AssignmentBrief stored(AssignmentId id) { return told(m_work->mira().assignments().assignment(id))->assignment.brief; }

    std::unique_ptr<MentorshipWork> m_work;
};

struct Changed {
    OpenAssignments open;
    AssignmentOverview overview;
    BriefChange change;

    Changed(Workspace &workspace, AssignmentId id)
        : open(workspace)
    {
        change.setOverview(&overview);
        overview.setAssignments(&open);
        overview.setAssignmentId(MentorshipWork::textOf(id.value));
    }
};

void BriefChangeTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_work = std::make_unique<MentorshipWork>();
    m_work->meet();
}

void BriefChangeTest::changesDayAndWordsOfOnesOwn()
{
    const AssignmentId id = m_work->take(u"Mine"_s, QDate(2026, 4, 1));
    Changed test(m_work->mira(), id);
    QVERIFY(!test.change.isPossible());
    QTRY_VERIFY(test.change.isPossible());
    QVERIFY(test.change.isBriefChangeable());
    test.change.begin();
    QVERIFY(test.change.isActive());
    QCOMPARE(test.change.dueWords(), QLocale().toString(QDate(2026, 4, 1), QLocale::LongFormat));
    test.change.setDueText(u"2026-05-02"_s);
    test.change.setBrief(u"Three pages."_s);
    QSignalSpy saved(&test.change, &BriefChange::saved);
    test.change.save();
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(!test.change.isActive());
    QCOMPARE(stored(id).due, QDate(2026, 5, 2));
    QCOMPARE(stored(id).brief, u"Three pages."_s);
    QCOMPARE(stored(id).rubric, MentorshipWork::brief(u"Mine"_s).rubric);
    QTRY_VERIFY(test.overview.dueText().contains("2 May"_L1));
}

void BriefChangeTest::changesTheDayAloneOnceSomethingWasHandedIn()
{
    const AssignmentId shared = told(m_work->mira().assignments().shareWith(m_work->take(u"Handed in"_s), m_work->mirasSpace()));
    (void)m_work->handIn(shared, u"Body"_s);
    Changed test(m_work->mira(), shared);
    QTRY_VERIFY(test.change.isPossible());
    QVERIFY(!test.change.isBriefChangeable());
    test.change.begin();
    test.change.setBrief(u"Something else."_s);
    test.change.setDueText(u"2026-05-03"_s);
    QSignalSpy saved(&test.change, &BriefChange::saved);
    test.change.save();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(stored(shared).due, QDate(2026, 5, 3));
    QCOMPARE(stored(shared).brief, MentorshipWork::brief(u"Handed in"_s).brief);
}

void BriefChangeTest::leavesToTheMentorWhatTheMentorGave()
{
    const AssignmentId given = told(m_work->jonas().assignments().take(MentorshipWork::brief(u"Given"_s), m_work->jonasSpace()));
    m_work->toMira();
    Changed test(m_work->mira(), given);
    QTRY_COMPARE(test.overview.state(), AssignmentOverview::State::Ready);
    QVERIFY(!test.change.isPossible());
    test.change.begin();
    QVERIFY(!test.change.isActive());
}

void BriefChangeTest::saysWhatIsNoDay()
{
    const AssignmentId id = m_work->take(u"No day"_s, QDate(2026, 4, 1));
    Changed test(m_work->mira(), id);
    QTRY_VERIFY(test.change.isPossible());
    test.change.begin();
    test.change.setDueText(u"next week"_s);
    test.change.save();
    QVERIFY(test.change.problem().startsWith("Not understood as a day."_L1));
    QVERIFY(test.change.isActive());
    test.change.cancel();
    QVERIFY(!test.change.isActive());
    QCOMPARE(stored(id).due, QDate(2026, 4, 1));
}

QTEST_GUILESS_MAIN(BriefChangeTest)

#include "briefchangetest.moc"
