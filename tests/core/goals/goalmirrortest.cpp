// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goalmirror.h"
#include "goalworkspace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class GoalMirrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copyHasWhatTheGoalHas();
    void copySaysWhereItStandsAndWhatItFollows();
    void copyHidesWhatStaysPrivate();
    void sharingTwiceKeepsOneCopy();
    void savesWriteTheCopyToo();
    void statesWriteTheCopyToo();
    void partsWriteTheCopyToo();
    void removedPartsLeaveTheCopy();
    void reframingWritesTheCopyToo();
    void copyTakesNoHistory();
    void stopSharing();
    void removingTakesTheCopyAlong();
    void stoppedCopyStaysAway();
    void undoTakesBothBack();
    void copiesAreNotEdited();
    void idsInCopiesAreDerived();
    void eachMentorshipHasItsOwn();
};

struct SharedGoal : GoalWorkspace {
    AspirationId aspiration = aspire(u"Secret ambition"_s);
    GoalId id = add(u"Goal"_s, QDate(2026, 6, 1), aspiration);
    MilestoneId milestone = addMilestone(id, u"Milestone"_s, QDate(2026, 4, 1));
    StepId step = addStep(id, u"Step"_s);
    CheckInId firstCheckIn = checkIn(id, today, 1, 5);
    GoalId copy = needed(goals.shareWith(id, mentorship));
};

void GoalMirrorTest::copyHasWhatTheGoalHas()
{
    SharedGoal w;
    const LoadedGoal page = w.page(w.copy);
    QCOMPARE(page.goal.values().title, u"Goal"_s);
    QCOMPARE(page.goal.values().due, std::optional(QDate(2026, 6, 1)));
    QCOMPARE(page.goal.standing().notedOn, std::optional(w.today));
    QCOMPARE(page.milestones.size(), std::size_t(1));
    QCOMPARE(page.milestones.front().values.title, u"Milestone"_s);
    QCOMPARE(page.board.front().values.title, u"Step"_s);
    QCOMPARE(page.checkIns.front().values.confidence, std::optional(5));
    QCOMPARE(page.facts, w.page(w.id).facts);
    QCOMPARE(w.page(w.id).shares.size(), std::size_t(1));
    QCOMPARE(w.page(w.id).shares.front().space, w.mentorship);
}

void GoalMirrorTest::copySaysWhereItStandsAndWhatItFollows()
{
    SharedGoal w;
    QVERIFY(!w.page(w.id).isCopy());
    QVERIFY(!w.page(w.id).original);
    QCOMPARE(w.page(w.copy).space, w.mentorship);
    QVERIFY(w.page(w.copy).isCopy());
    QCOMPARE(w.page(w.copy).original, std::optional(w.id));
}

void GoalMirrorTest::copyHidesWhatStaysPrivate()
{
    SharedGoal w;
    needed(w.parts.addWin({w.today, u"Win"_s, {}, w.id}));
    QVERIFY(!w.page(w.copy).goal.values().aspiration);
    QVERIFY(!w.page(w.copy).aspiration);
    QVERIFY(w.page(w.copy).wins.empty());
}

void GoalMirrorTest::sharingTwiceKeepsOneCopy()
{
    SharedGoal w;
    QCOMPARE(needed(w.goals.shareWith(w.id, w.mentorship)), w.copy);
    QCOMPARE(needed(w.goals.openGoals(w.today, {}, w.mentorship)).size(), std::size_t(1));
    QCOMPARE(errorOf(w.goals.shareWith(w.id, privateSpace)), u"not-possible space"_s);
}

void GoalMirrorTest::savesWriteTheCopyToo()
{
    SharedGoal w;
    GoalDraft values = w.page(w.id).goal.values();
    values.title = u"Other"_s;
    values.metric = {.name = u"Pages"_s, .unit = u"pages"_s, .baseline = 1, .target = 2};
    needed(w.goals.save(w.id, values, w.seen(w.id)));
    values.aspiration = std::nullopt;
    QCOMPARE(w.page(w.copy).goal.values(), values);
}

void GoalMirrorTest::statesWriteTheCopyToo()
{
    SharedGoal w;
    needed(w.goals.achieve(w.id));
    QCOMPARE(w.page(w.copy).goal.standing().state, GoalState::Achieved);
    QCOMPARE(w.page(w.copy).goal.standing().closedOn, std::optional(w.today));
}

void GoalMirrorTest::partsWriteTheCopyToo()
{
    SharedGoal w;
    needed(w.parts.saveMilestone(w.milestone, {u"M"_s, {}}, {}));
    needed(w.parts.setReached(w.milestone, w.today));
    needed(w.parts.saveStep(w.step, {u"S"_s, w.today, w.milestone}, {}));
    needed(w.parts.moveStep(w.step, StepColumn::Done, {}));
    needed(w.parts.saveCheckIn(w.firstCheckIn, {w.today, 3, 9, u"n"_s, u"b"_s, u"h"_s}, {}));
    const StepId added = w.addStep(w.id, u"New"_s);
    w.checkIn(w.id, w.today, 4);
    w.addMilestone(w.id, u"New"_s);
    const LoadedGoal page = w.page(w.copy);
    QCOMPARE(page.milestones.size(), std::size_t(2));
    QCOMPARE(page.milestones.front().reachedOn, std::optional(w.today));
    QCOMPARE(page.board.size(), std::size_t(2));
    QCOMPARE(page.board.front().id.value, GoalMirror::idInCopy(w.copy, added.value));
    QCOMPARE(page.board.back().place, needed(w.parts.step(w.step)).part.place);
    QCOMPARE(page.board.back().values.title, u"S"_s);
    QCOMPARE(page.board.back().values.milestone->value, GoalMirror::idInCopy(w.copy, w.milestone.value));
    QCOMPARE(page.checkIns.size(), std::size_t(2));
    QCOMPARE(page.facts.current, std::optional(4.0));
}

void GoalMirrorTest::removedPartsLeaveTheCopy()
{
    SharedGoal w;
    needed(w.parts.removeMilestone(w.milestone));
    needed(w.parts.removeStep(w.step));
    needed(w.parts.removeCheckIn(w.firstCheckIn));
    const LoadedGoal page = w.page(w.copy);
    QVERIFY(page.milestones.empty() && page.board.empty() && page.checkIns.empty());
}

void GoalMirrorTest::reframingWritesTheCopyToo()
{
    SharedGoal w;
    GoalDraft values = w.page(w.id).goal.values();
    values.title = u"Reframed"_s;
    needed(w.goals.reframe(w.id, values, u"Too much"_s, w.seen(w.id)));
    const LoadedGoal page = w.page(w.copy);
    QCOMPARE(page.goal.values().title, u"Reframed"_s);
    QCOMPARE(page.goal.standing().reframeReason, u"Too much"_s);
    QCOMPARE(page.oldWordings.size(), std::size_t(1));
    QCOMPARE(page.oldWordings.front().values().title, u"Goal"_s);
    QVERIFY(!page.oldWordings.front().values().aspiration);
    QCOMPARE(needed(w.goals.openGoals(w.today, {}, w.mentorship)).size(), std::size_t(1));
}

void GoalMirrorTest::copyTakesNoHistory()
{
    GoalWorkspace w;
    const GoalId id = w.add(u"First"_s);
    GoalDraft values = w.page(id).goal.values();
    values.title = u"Second"_s;
    needed(w.goals.reframe(id, values, u"Embarrassing"_s, w.seen(id)));
    const LoadedGoal page = w.page(needed(w.goals.shareWith(id, w.mentorship)));
    QVERIFY(page.oldWordings.empty());
    QVERIFY(!page.goal.standing().reframedFrom);
    QCOMPARE(page.goal.standing().reframeReason, QString());
    needed(w.goals.save(id, values, w.seen(id)));
    QVERIFY(!w.page(page.goal.id()).goal.standing().reframedFrom);
}

void GoalMirrorTest::stopSharing()
{
    SharedGoal w;
    needed(w.goals.stopSharing(w.id, w.mentorship));
    QVERIFY(needed(w.goals.openGoals(w.today, {}, w.mentorship)).empty());
    QVERIFY(w.page(w.id).shares.empty());
    QCOMPARE(errorOf(w.goals.stopSharing(w.id, w.mentorship)), u"not-found space"_s);
    needed(w.goals.achieve(w.id));
    const GoalId again = needed(w.goals.shareWith(w.id, w.mentorship));
    QVERIFY(again != w.copy);
    QCOMPARE(w.page(again).board.size(), std::size_t(1));
}

void GoalMirrorTest::removingTakesTheCopyAlong()
{
    SharedGoal w;
    needed(w.goals.remove(w.id));
    QCOMPARE(errorOf(w.goals.goal(w.copy, w.today)), u"not-found goal"_s);
    needed(w.goals.bringBack(w.id));
    QCOMPARE(w.page(w.copy).board.size(), std::size_t(1));
    QCOMPARE(w.page(w.id).shares.size(), std::size_t(1));
}

void GoalMirrorTest::stoppedCopyStaysAway()
{
    SharedGoal w;
    needed(w.goals.stopSharing(w.id, w.mentorship));
    needed(w.goals.remove(w.id));
    needed(w.goals.bringBack(w.id));
    QVERIFY(needed(w.goals.openGoals(w.today, {}, w.mentorship)).empty());
}

void GoalMirrorTest::undoTakesBothBack()
{
    SharedGoal w;
    needed(w.goals.achieve(w.id));
    needed(w.store.withEngine([](ActionEngine &engine) { return engine.undo(); }));
    QCOMPARE(w.page(w.id).goal.standing().state, GoalState::Draft);
    QCOMPARE(w.page(w.copy).goal.standing().state, GoalState::Draft);
}

void GoalMirrorTest::copiesAreNotEdited()
{
    SharedGoal w;
    QCOMPARE(errorOf(w.goals.achieve(w.copy)), u"not-found goal"_s);
    QCOMPARE(errorOf(w.goals.remove(w.copy)), u"not-found goal"_s);
    QCOMPARE(errorOf(w.parts.addStep(w.copy, {u"x"_s, {}, {}})), u"not-found goal"_s);
    QCOMPARE(errorOf(w.parts.removeStep(w.page(w.copy).board.front().id)), u"not-found step"_s);
}

void GoalMirrorTest::idsInCopiesAreDerived()
{
    const GoalId a{QUuid::createUuid()};
    const GoalId b{QUuid::createUuid()};
    const QUuid part = QUuid::createUuid();
    QCOMPARE(GoalMirror::idInCopy(a, part), GoalMirror::idInCopy(a, part));
    QVERIFY(GoalMirror::idInCopy(a, part) != GoalMirror::idInCopy(b, part));
    QVERIFY(GoalMirror::idInCopy(a, part) != GoalMirror::idInCopy(a, QUuid::createUuid()));
    const QUuid earlier(u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s);
    const QUuid later(u"017f22e2-79b1-7000-8000-000000000000"_s);
    QVERIFY(GoalMirror::idInCopy(a, earlier).toRfc4122() < GoalMirror::idInCopy(a, later).toRfc4122());
    QCOMPARE(GoalMirror::idInCopy(a, later).toRfc4122().at(6) & 0xf0, 0x80);
}

void GoalMirrorTest::eachMentorshipHasItsOwn()
{
    SharedGoal w;
    const SpaceKey other = needed(w.store.withEngine([&](ActionEngine &engine) {
        return engine.addSpace({QByteArray(32, 'n')}, "mentorship",
                               {{w.workspace.author().person, Role::Mentor}, {TestStore::authorOf(3).person, Role::Mentee}});
    }));
    const GoalId second = needed(w.goals.shareWith(w.id, other));
    needed(w.goals.stopSharing(w.id, w.mentorship));
    needed(w.parts.saveStep(w.step, {u"Changed"_s, {}, {}}, {}));
    QCOMPARE(w.page(second).board.front().values.title, u"Changed"_s);
    QCOMPARE(w.page(w.id).shares.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(GoalMirrorTest)
#include "goalmirrortest.moc"
