// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aspirationchoices.h"
#include "titlededitor.h"

#include <QAbstractItemModelTester>

using namespace waymark;
using namespace Qt::StringLiterals;

class AspirationEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAnAspirationWithItsTitle() { makesOneWithItsTitle<EditedAspiration>(u"Not saved: an aspiration needs a title"_s); }
    void savesWhatWasTypedBeforeItTurnsToAnother() { savesWhatWasTypedBeforeItTurns<EditedAspiration>(); }
    void takesInWhatOthersChangedAndKeepsWhatIsTyped() { takesInWhatOthersChanged<EditedAspiration>(); }
    void saysThatTheAspirationIsGone() { saysThatItIsGone<EditedAspiration>(); }
    void keepsItsHorizon();
    void notesWhetherItStillHolds();
    void dropsAndTakesUpAgain();
    void goesToTheTrashAndComesBack();
    void offersOpenAspirationsToGoals();
};

void AspirationEditorTest::keepsItsHorizon()
{
    OpenGoalsFixture fixture;
    const QString id = EditedAspiration::add(fixture, u"title"_s);
    AspirationEditor editor;
    editor.setGoals(&fixture.goals);
    editor.setAspirationId(id);
    QTRY_COMPARE(editor.title(), u"title"_s);
    editor.setHorizon({2027, 1, 1});
    editor.flush();
    QTRY_COMPARE(EditedAspiration::stored(fixture, id).horizon, QDate(2027, 1, 1));
}

void AspirationEditorTest::notesWhetherItStillHolds()
{
    OpenGoalsFixture fixture;
    AspirationEditor editor;
    editor.setGoals(&fixture.goals);
    editor.setAspirationId(OpenGoalsFixture::textOf(fixture.addAspiration(u"title"_s)));
    QTRY_COMPARE(editor.title(), u"title"_s);
    editor.setReviewOn({2026, 2, 28});
    editor.flush();
    QTRY_VERIFY(editor.isToBeReviewed());
    editor.answer(AspirationEditor::Keep, u"more than before"_s);
    QTRY_COMPARE(editor.reviews()->rowCount(), 1);
    QCOMPARE(editor.reviews()->index(0).data(GoalPartsModel::Body).toString(), u"more than before"_s);
    QTRY_COMPARE(editor.reviewOn(), QDate(2026, 9, 1));
    QVERIFY(!editor.isToBeReviewed());
}

void AspirationEditorTest::dropsAndTakesUpAgain()
{
    OpenGoalsFixture fixture;
    AspirationEditor editor;
    editor.setGoals(&fixture.goals);
    editor.setAspirationId(OpenGoalsFixture::textOf(fixture.addAspiration(u"title"_s)));
    QTRY_COMPARE(editor.title(), u"title"_s);
    editor.answer(AspirationEditor::Drop, {});
    QTRY_VERIFY(!editor.isOpen());
    editor.takeUp();
    QTRY_VERIFY(editor.isOpen());
    editor.fulfil();
    QTRY_COMPARE(editor.standingText(), u"Fulfilled today"_s);
}

void AspirationEditorTest::goesToTheTrashAndComesBack()
{
    OpenGoalsFixture fixture;
    AspirationEditor editor;
    editor.setGoals(&fixture.goals);
    const QString id = OpenGoalsFixture::textOf(fixture.addAspiration(u"title"_s));
    editor.setAspirationId(id);
    QTRY_COMPARE(editor.title(), u"title"_s);
    QSignalSpy removed(&editor, &AspirationEditor::removed);
    editor.remove();
    QTRY_COMPARE(removed.size(), 1);
    fixture.undo();
    QCOMPARE(EditedAspiration::stored(fixture, id).title, u"title"_s);
}

void AspirationEditorTest::offersOpenAspirationsToGoals()
{
    OpenGoalsFixture fixture;
    AspirationChoices choices;
    const QAbstractItemModelTester tester(&choices, QAbstractItemModelTester::FailureReportingMode::QtTest);
    choices.setGoals(&fixture.goals);
    QCOMPARE(choices.rowCount(), 1);
    QCOMPARE(choices.aspirationAt(0), QString());
    const AspirationId open = fixture.addAspiration(u"open"_s);
    const AspirationId closed = fixture.addAspiration(u"closed"_s);
    QVERIFY(fixture.aspirations.setState(closed, Aspiration::State::Fulfilled).result());
    QTRY_COMPARE(choices.aspirationAt(1), OpenGoalsFixture::textOf(open));
    QTRY_COMPARE(choices.rowCount(), 2);
    choices.setChosen(OpenGoalsFixture::textOf(closed));
    QTRY_COMPARE(choices.rowCount(), 3);
    QCOMPARE(choices.aspirationAt(choices.chosenRow()), OpenGoalsFixture::textOf(closed));
}

QTEST_GUILESS_MAIN(AspirationEditorTest)

#include "aspirationeditortest.moc"
