// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aspirationeditor.h"
#include "aspirationchoices.h"
#include "opengoalsfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

class AspirationEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAnAspirationWithItsTitle();
    void savesWhatWasTypedBeforeItTurnsToAnother();
    void takesInWhatOthersChangedAndKeepsWhatIsTyped();
    void notesWhetherItStillHolds();
    void dropsAndTakesUpAgain();
    void goesToTheTrashAndComesBack();
    void offersOpenAspirationsToGoals();
};

static LoadedAspiration stored(OpenGoalsFixture &fixture, const QString &id)
{
    return needed(fixture.aspirations.aspiration({QUuid::fromString(id)}));
}

void AspirationEditorTest::makesAnAspirationWithItsTitle()
{
    OpenGoalsFixture fixture;
    AspirationEditor editor;
    editor.setGoals(&fixture.goals);
    editor.setVision(u"They ask me first"_s);
    editor.flush();
    QCOMPARE(editor.savedText(), u"Not saved: an aspiration needs a title"_s);
    editor.setTitle(u"Lead"_s);
    editor.setHorizon({2027, 1, 1});
    editor.flush();
    QTRY_VERIFY(!editor.aspirationId().isEmpty());
    QTRY_VERIFY(editor.savedText().startsWith("Saved "_L1));
    const AspirationDraft values = stored(fixture, editor.aspirationId()).aspiration.values();
    QCOMPARE(values.vision, u"They ask me first"_s);
    QCOMPARE(values.horizon, QDate(2027, 1, 1));
}

void AspirationEditorTest::savesWhatWasTypedBeforeItTurnsToAnother()
{
    OpenGoalsFixture fixture;
    const QString first = OpenGoalsFixture::textOf(fixture.addAspiration(u"first"_s));
    AspirationEditor editor;
    editor.setGoals(&fixture.goals);
    editor.setAspirationId(first);
    QTRY_COMPARE(editor.title(), u"first"_s);
    editor.setMotivation(u"typed at the last moment"_s);
    editor.setAspirationId({});
    QCOMPARE(editor.motivation(), QString());
    QTRY_COMPARE(stored(fixture, first).aspiration.values().motivation, u"typed at the last moment"_s);
}

void AspirationEditorTest::takesInWhatOthersChangedAndKeepsWhatIsTyped()
{
    OpenGoalsFixture fixture;
    const AspirationId id = fixture.addAspiration(u"title"_s);
    AspirationEditor editor;
    editor.setGoals(&fixture.goals);
    editor.setAspirationId(OpenGoalsFixture::textOf(id));
    QTRY_COMPARE(editor.title(), u"title"_s);
    editor.setVision(u"typed here"_s);
    AspirationDraft other = stored(fixture, editor.aspirationId()).aspiration.values();
    other.title = u"changed elsewhere"_s;
    QVERIFY(fixture.aspirations.save(id, other, {}).result());
    QTRY_COMPARE(editor.title(), u"changed elsewhere"_s);
    QCOMPARE(editor.vision(), u"typed here"_s);
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
    QCOMPARE(stored(fixture, id).aspiration.values().title, u"title"_s);
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
    QCOMPARE(choices.rowCount(), 3);
    QCOMPARE(choices.aspirationAt(choices.chosenRow()), OpenGoalsFixture::textOf(closed));
}

QTEST_GUILESS_MAIN(AspirationEditorTest)

#include "aspirationeditortest.moc"
