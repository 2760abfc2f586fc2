// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalaudience.h"
#include "opengoalsfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

class GoalAudienceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEachMentor();
    void showsAGoalAndTakesItBack();
    void followsAnUndo();
    void saysWhoReadsACopy();
    void saysWhoseGoalIsShownToMe();
};

struct Shown {
    OpenGoalsFixture fixture;
    GoalId goal = fixture.add(u"Chair"_s);
    GoalEditor editor;
    GoalAudience audience;
    QAbstractItemModelTester tester{&audience, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Shown()
    {
        audience.setEditor(&editor);
        editor.setGoals(&fixture.goals);
        editor.setGoalId(OpenGoalsFixture::textOf(goal));
    }
};

void GoalAudienceTest::namesEachMentor()
{
    Shown shown;
    QTRY_COMPARE(shown.audience.rowCount(), 1);
    QCOMPARE(shown.audience.index(0).data(GoalAudience::Name).toString(), u"your mentor"_s);
    QVERIFY(!shown.audience.index(0).data(GoalAudience::Shared).toBool());
    QVERIFY(shown.audience.people().isEmpty());
}

void GoalAudienceTest::showsAGoalAndTakesItBack()
{
    Shown shown;
    QTRY_COMPARE(shown.audience.rowCount(), 1);
    QTRY_COMPARE(shown.editor.state(), GoalEditor::State::Ready);
    QSignalSpy changed(&shown.audience, &GoalAudience::peopleChanged);
    shown.audience.setShared(0, true);
    QTRY_COMPARE(shown.audience.people(), QStringList{u"your mentor"_s});
    QCOMPARE(needed(shown.fixture.service.openGoals(shown.fixture.goals.today(), {}, shown.fixture.pair.space())).size(), 1U);
    shown.audience.setShared(0, false);
    QTRY_VERIFY(shown.audience.people().isEmpty());
    QVERIFY(needed(shown.fixture.service.openGoals(shown.fixture.goals.today(), {}, shown.fixture.pair.space())).empty());
    QCOMPARE(changed.size(), 2);
}

void GoalAudienceTest::followsAnUndo()
{
    Shown shown;
    QTRY_COMPARE(shown.audience.rowCount(), 1);
    QTRY_COMPARE(shown.editor.state(), GoalEditor::State::Ready);
    shown.audience.setShared(0, true);
    QTRY_COMPARE(shown.audience.people().size(), 1);
    shown.fixture.undo();
    QTRY_VERIFY(shown.audience.people().isEmpty());
}

void GoalAudienceTest::saysWhoReadsACopy()
{
    Shown shown;
    const GoalId copy = needed(shown.fixture.service.shareWith(shown.goal, shown.fixture.pair.space()));
    shown.editor.setGoalId(OpenGoalsFixture::textOf(copy));
    QTRY_COMPARE(shown.audience.space(), shown.fixture.pair.space().value);
    QTRY_COMPARE(shown.audience.people(), QStringList{u"your mentor"_s});
    QCOMPARE(shown.audience.owner(), QString());
}

void GoalAudienceTest::saysWhoseGoalIsShownToMe()
{
    OpenGoalsFixture fixture;
    const GoalId copy = needed(fixture.service.shareWith(fixture.add(u"Chair"_s), fixture.pair.space()));
    fixture.pair.toJonas();
    Store &store = fixture.pair.jonas().store();
    GoalService goals(store);
    GoalPartService parts(store);
    AspirationService aspirations(store);
    MentoringService mentoring(store, fixture.pair.jonas().author().person);
    IdentityService identity(store);
    OpenGoals open({.store = store, .goals = goals, .parts = parts, .aspirations = aspirations, .mentoring = mentoring, .identity = identity});
    GoalEditor editor;
    GoalAudience audience;
    audience.setEditor(&editor);
    editor.setGoals(&open);
    editor.setGoalId(OpenGoalsFixture::textOf(copy));
    QTRY_COMPARE(editor.title(), u"Chair"_s);
    QTRY_COMPARE(audience.owner(), u"your mentee"_s);
    QCOMPARE(audience.people(), QStringList{u"your mentee"_s});
    QVERIFY(!editor.isEditable());
    QCOMPARE(editor.originalId(), QString());
}

QTEST_GUILESS_MAIN(GoalAudienceTest)

#include "goalaudiencetest.moc"
