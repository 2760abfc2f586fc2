// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gapgoal.h"
#include "mentorshippair.h"
#include "workspacefolder.h"

#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class GapGoalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUndoneAtOnce();
    void leavesNothingWhereOnePartFails();
};

static const QString competency = u"architecture-fundamentals"_s;

static std::vector<GoalRow> goalsIn(Workspace &workspace)
{
    return needed(workspace.goals().openGoals(workspace.store().clock().today()));
}

void GapGoalTest::isUndoneAtOnce()
{
    WorkspaceFolder folder;
    needed(folder.make());
    const auto opened = folder.open();
    QVERIFY(opened);
    Workspace &workspace = **opened;
    GoalDraft draft;
    draft.title = u"Reach level 4"_s;
    const GoalId goal = needed(addGoalForGap(workspace.store(), competency, draft));
    QCOMPARE(goalsIn(workspace).size(), 1U);
    QCOMPARE(needed(workspace.competencies().competenciesOf(goal.value)), std::vector{competency});
    QCOMPARE(needed(workspace.store().withEngine([](ActionEngine &engine) { return engine.undo(); })), u"goals.add"_s);
    QVERIFY(goalsIn(workspace).empty());
    QVERIFY(needed(workspace.competencies().competenciesOf(goal.value)).empty());
}

void GapGoalTest::leavesNothingWhereOnePartFails()
{
    WorkspaceFolder folder;
    needed(folder.make());
    const auto opened = folder.open();
    QVERIFY(opened);
    Workspace &workspace = **opened;
    GoalDraft draft;
    draft.title = u"Reach level 4"_s;
    QCOMPARE(errorOf(addGoalForGap(workspace.store(), {}, draft)).kind, Error::Kind::Blank);
    QVERIFY(goalsIn(workspace).empty());
}

QTEST_GUILESS_MAIN(GapGoalTest)

#include "gapgoaltest.moc"
