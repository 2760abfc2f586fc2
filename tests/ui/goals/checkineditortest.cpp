// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkineditor.h"
#include "opengoalsfixture.h"

#include <QSignalSpy>

using namespace waymark;
using namespace Qt::StringLiterals;

class CheckInEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savesOneAnswer();
    void savesNothingWithoutAnAnswer();
    void savesNoWrongNumber();
    void correctsWhatWasSaid();
    void saysWhyItIsNotSaved();
};

struct Form {
    OpenGoalsFixture fixture;
    GoalId goal = fixture.addMeasured(u"Chair"_s);
    CheckInEditor editor;
    QSignalSpy saved{&editor, &CheckInEditor::saved};

    Form()
    {
        editor.setProperty("goals", QVariant::fromValue(&fixture.goals));
        editor.setProperty("goalId", OpenGoalsFixture::textOf(goal));
    }
    std::vector<CheckIn> stored() { return fixture.stored(OpenGoalsFixture::textOf(goal)).checkIns; }
};

void CheckInEditorTest::savesOneAnswer()
{
    Form form;
    form.editor.begin();
    QVERIFY(form.editor.isActive());
    QCOMPARE(form.editor.day(), QDate(2026, 3, 1));
    form.editor.setConfidence(7);
    form.editor.save();
    QTRY_COMPARE(form.saved.size(), 1);
    QVERIFY(!form.editor.isActive());
    const auto all = form.stored();
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all.front().values.confidence, 7);
    QVERIFY(!all.front().values.progress);
}

void CheckInEditorTest::savesNothingWithoutAnAnswer()
{
    Form form;
    form.editor.begin();
    form.editor.setNote(u"  "_s);
    QVERIFY(!form.editor.isComplete());
    form.editor.save();
    form.editor.cancel();
    QVERIFY(!form.editor.isActive());
    QVERIFY(form.stored().empty());
}

void CheckInEditorTest::savesNoWrongNumber()
{
    Form form;
    form.editor.begin();
    form.editor.setConfidence(5);
    form.editor.setProgress(u"two"_s);
    QVERIFY(!form.editor.isComplete());
    form.editor.setProgress(u"2"_s);
    form.editor.save();
    QTRY_COMPARE(form.saved.size(), 1);
    QCOMPARE(form.stored().front().values.progress, 2);
}

void CheckInEditorTest::correctsWhatWasSaid()
{
    Form form;
    const CheckInId id = form.fixture.checkIn(form.goal, {2026, 2, 28}, 1, 4);
    form.editor.correct(OpenGoalsFixture::textOf(id));
    QTRY_VERIFY(form.editor.isActive());
    QVERIFY(form.editor.isCorrecting());
    QCOMPARE(form.editor.progress(), u"1"_s);
    form.editor.setConfidence(6);
    form.editor.setBlocker(u"no room"_s);
    form.editor.save();
    QTRY_COMPARE(form.saved.size(), 1);
    const auto all = form.stored();
    QCOMPARE(all.size(), 1U);
    QCOMPARE(all.front().values.confidence, 6);
    QCOMPARE(all.front().values.progress, 1);
    QCOMPARE(all.front().values.day, QDate(2026, 2, 28));
}

void CheckInEditorTest::saysWhyItIsNotSaved()
{
    Form form;
    form.editor.begin();
    form.editor.setConfidence(6);
    form.editor.setDay({9999, 1, 1});
    form.editor.save();
    QTRY_VERIFY(!form.editor.problem().isEmpty());
    QVERIFY(form.editor.isActive());
    QCOMPARE(form.editor.confidence(), 6);
    form.editor.setDay({2026, 3, 1});
    QVERIFY(form.editor.problem().isEmpty());
}

QTEST_GUILESS_MAIN(CheckInEditorTest)

#include "checkineditortest.moc"
