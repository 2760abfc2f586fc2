// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "titlededitor.h"

using namespace waymark;
using namespace Qt::StringLiterals;

class GoalEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAGoalWithItsTitle() { makesOneWithItsTitle<EditedGoal>(u"Not saved: a goal needs a title"_s); }
    void keepsNothingOfAGoalWithoutATitle();
    void checksWhileItIsTyped();
    void keepsAWrongNumberOnTheScreenAndOutOfTheStore();
    void savesWhatWasTypedBeforeItTurnsToAnother() { savesWhatWasTypedBeforeItTurns<EditedGoal>(); }
    void takesInWhatOthersChangedAndKeepsWhatIsTyped() { takesInWhatOthersChanged<EditedGoal>(); }
    void savesOnTheVersionsThatItSaw();
    void showsWhatAnUndoBringsBack();
    void saysThatTheGoalIsGone() { saysThatItIsGone<EditedGoal>(); }
    void setsItsState();
    void keepsTheOldWordingWhenItIsReframed();
    void forgetsAWordingThatIsNotTaken();
    void losesNoWordingWhenTheWorkspaceCloses();
    void onlyReadsAnOldWording();
    void onlyReadsACopy();
};

void GoalEditorTest::keepsNothingOfAGoalWithoutATitle()
{
    OpenGoalsFixture fixture;
    {
        GoalEditor editor;
        editor.setGoals(&fixture.goals);
        editor.setSpecific(u"something"_s);
        editor.flush();
        QCOMPARE(editor.savedText(), u"Not saved: a goal needs a title"_s);
    }
    QVERIFY(needed(fixture.service.openGoals(fixture.goals.today())).empty());
}

void GoalEditorTest::checksWhileItIsTyped()
{
    OpenGoalsFixture fixture;
    const AspirationId aspiration = fixture.addAspiration(u"Lead"_s);
    GoalEditor editor;
    editor.setGoals(&fixture.goals);
    QCOMPARE(editor.checksMet(), (QList<bool>{false, false, false, false, false}));
    QCOMPARE(editor.checkTexts().constFirst(), u"Say what you will do"_s);
    editor.setSpecific(u"Chair the quarterly review"_s);
    editor.setMetricName(u"Reviews chaired"_s);
    editor.setTarget(u"3"_s);
    editor.setAchievable(u"Petra lends me the chair"_s);
    editor.setAspirationId(OpenGoalsFixture::textOf(aspiration));
    editor.setDue({2026, 5, 31});
    QCOMPARE(editor.checksMet(), (QList<bool>{true, true, true, true, true}));
    QCOMPARE(editor.checksText(), u"5 of 5 checks met"_s);
    editor.setDue({2026, 2, 28});
    QVERIFY(!editor.checksMet().constLast());
}

void GoalEditorTest::keepsAWrongNumberOnTheScreenAndOutOfTheStore()
{
    OpenGoalsFixture fixture;
    const QString id = OpenGoalsFixture::textOf(fixture.addMeasured(u"Chair"_s));
    GoalEditor editor;
    editor.setGoals(&fixture.goals);
    editor.setGoalId(id);
    QTRY_COMPARE(editor.target(), u"3"_s);
    editor.setTarget(u"three"_s);
    editor.setSpecific(u"saved all the same"_s);
    editor.flush();
    QVERIFY(!editor.areNumbersValid());
    QTRY_COMPARE(fixture.stored(id).goal.values().specific, u"saved all the same"_s);
    QTRY_COMPARE(editor.specific(), u"saved all the same"_s);
    QCOMPARE(editor.target(), u"three"_s);
    QCOMPARE(fixture.stored(id).goal.values().metric.target, 3);
    editor.setTarget(u"3.5"_s);
    editor.flush();
    QTRY_COMPARE(fixture.stored(id).goal.values().metric.target, 3.5);
}

/** Another device's later version of the same text, which came while it was typed here, is a conflict and not lost. */
void GoalEditorTest::savesOnTheVersionsThatItSaw()
{
    OpenGoalsFixture fixture;
    const GoalId id = fixture.add(u"title"_s);
    GoalEditor editor;
    editor.setGoals(&fixture.goals);
    editor.setGoalId(OpenGoalsFixture::textOf(id));
    QTRY_COMPARE(editor.title(), u"title"_s);
    const LoadedVersions before = editor.loaded()->seen;
    editor.setSpecific(u"typed here"_s);
    editor.flush();
    QTRY_COMPARE(fixture.stored(editor.goalId()).goal.values().specific, u"typed here"_s);
    QTRY_VERIFY(editor.loaded()->seen != before);
    QCOMPARE(editor.loaded()->seen, fixture.stored(editor.goalId()).seen);
}

void GoalEditorTest::showsWhatAnUndoBringsBack()
{
    OpenGoalsFixture fixture;
    const GoalId id = fixture.add(u"before"_s);
    GoalEditor editor;
    editor.setGoals(&fixture.goals);
    editor.setGoalId(OpenGoalsFixture::textOf(id));
    QTRY_COMPARE(editor.title(), u"before"_s);
    editor.setTitle(u"after"_s);
    editor.flush();
    QTRY_VERIFY(editor.savedText().startsWith("Saved "_L1));
    fixture.undo();
    QTRY_COMPARE(editor.title(), u"before"_s);
}

void GoalEditorTest::setsItsState()
{
    OpenGoalsFixture fixture;
    GoalEditor editor;
    editor.setGoals(&fixture.goals);
    editor.setGoalId(OpenGoalsFixture::textOf(fixture.add(u"title"_s)));
    QTRY_VERIFY(editor.state() == GoalEditor::State::Ready && editor.isDraft());
    QSignalSpy set(&editor, &GoalEditor::stateSet);
    editor.adopt();
    QTRY_VERIFY(!editor.isDraft());
    QVERIFY(editor.isOpen());
    editor.pause();
    QTRY_VERIFY(editor.isPaused());
    QVERIFY(editor.isOpen());
    QCOMPARE(editor.stateText(), u"Paused"_s);
    editor.adopt();
    QTRY_VERIFY(!editor.isPaused());
    editor.achieve();
    QTRY_VERIFY(!editor.isOpen());
    editor.adopt();
    QTRY_VERIFY(editor.isOpen());
    editor.letGo();
    QTRY_COMPARE(editor.stateText(), u"Let go"_s);
    QCOMPARE(set.size(), 6);
}

void GoalEditorTest::keepsTheOldWordingWhenItIsReframed()
{
    OpenGoalsFixture fixture;
    GoalEditor editor;
    editor.setGoals(&fixture.goals);
    editor.setGoalId(OpenGoalsFixture::textOf(fixture.add(u"old words"_s)));
    QTRY_COMPARE(editor.title(), u"old words"_s);
    QSignalSpy failed(&editor, &GoalEditor::failed);
    editor.beginReframing();
    editor.takeNewWording();
    QCOMPARE(failed.size(), 1);
    editor.setTitle(u"new words"_s);
    editor.setReason(u"I learned more"_s);
    editor.flush();
    QCOMPARE(fixture.stored(editor.goalId()).goal.values().title, u"old words"_s);
    editor.takeNewWording();
    QTRY_VERIFY(!editor.isReframing());
    QTRY_COMPARE(editor.loaded()->oldWordings.size(), 1U);
    QCOMPARE(editor.loaded()->oldWordings.front().values().title, u"old words"_s);
    QCOMPARE(editor.loaded()->goal.values().title, u"new words"_s);
    QCOMPARE(editor.loaded()->goal.standing().reframeReason, u"I learned more"_s);
}

void GoalEditorTest::forgetsAWordingThatIsNotTaken()
{
    OpenGoalsFixture fixture;
    GoalEditor editor;
    editor.setGoals(&fixture.goals);
    editor.setGoalId(OpenGoalsFixture::textOf(fixture.add(u"old words"_s)));
    QTRY_COMPARE(editor.title(), u"old words"_s);
    editor.beginReframing();
    editor.setTitle(u"new words"_s);
    editor.cancelReframing();
    QCOMPARE(editor.title(), u"old words"_s);
    editor.flush();
    QCOMPARE(fixture.stored(editor.goalId()).goal.values().title, u"old words"_s);
}

void GoalEditorTest::losesNoWordingWhenTheWorkspaceCloses()
{
    OpenGoalsFixture fixture;
    GoalEditor editor;
    editor.setGoals(&fixture.goals);
    editor.setGoalId(OpenGoalsFixture::textOf(fixture.add(u"old words"_s)));
    QTRY_COMPARE(editor.title(), u"old words"_s);
    editor.beginReframing();
    editor.setTitle(u"new words"_s);
    Q_EMIT fixture.goals.aboutToClose();
    QTRY_COMPARE(fixture.stored(editor.goalId()).goal.values().title, u"new words"_s);
    QCOMPARE(fixture.stored(editor.goalId()).oldWordings.size(), 1U);
}

void GoalEditorTest::onlyReadsAnOldWording()
{
    OpenGoalsFixture fixture;
    const GoalId goal = fixture.add(u"old words"_s);
    GoalDraft draft;
    draft.title = u"new words"_s;
    const GoalId old = needed(fixture.service.reframe(goal, draft, {}, {}));
    GoalEditor editor;
    editor.setGoals(&fixture.goals);
    editor.setGoalId(OpenGoalsFixture::textOf(old));
    QTRY_COMPARE(editor.title(), u"old words"_s);
    QVERIFY(!editor.isEditable());
    editor.setTitle(u"typed"_s);
    QCOMPARE(editor.title(), u"old words"_s);
}

void GoalEditorTest::onlyReadsACopy()
{
    OpenGoalsFixture fixture;
    const GoalId goal = fixture.add(u"Chair"_s);
    const QString copy = OpenGoalsFixture::textOf(needed(fixture.service.shareWith(goal, fixture.pair.space())));
    GoalEditor editor;
    QSignalSpy failed(&editor, &GoalEditor::failed);
    editor.setGoals(&fixture.goals);
    editor.setGoalId(copy);
    QTRY_COMPARE(editor.title(), u"Chair"_s);
    QVERIFY(editor.isCopy());
    QVERIFY(!editor.isEditable());
    QCOMPARE(editor.originalId(), OpenGoalsFixture::textOf(goal));
    editor.setTitle(u"typed"_s);
    editor.adopt();
    editor.achieve();
    editor.letGo();
    editor.remove();
    editor.beginReframing();
    editor.flush();
    QCOMPARE(editor.title(), u"Chair"_s);
    QVERIFY(!editor.isReframing());
    QCOMPARE(fixture.stored(copy).goal.standing().state, GoalState::Draft);
    QVERIFY(failed.isEmpty());
}

QTEST_GUILESS_MAIN(GoalEditorTest)

#include "goaleditortest.moc"
