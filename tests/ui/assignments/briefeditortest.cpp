// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefeditor.h"
#include "mentorshipwork.h"
#include "templatelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class BriefEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_work.reset(); }
    void offersWhatTheMethodHas();
    void takesATemplateAsItIs();
    void takesOnesOwnWords();
    void givesToAMentee();

private:
    std::unique_ptr<MentorshipWork> m_work;
};

void BriefEditorTest::initTestCase()
{
    m_work = std::make_unique<MentorshipWork>();
    m_work->meet();
}

void BriefEditorTest::offersWhatTheMethodHas()
{
    OpenAssignments open(m_work->mira());
    TemplateListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.state(), RowListModel::State::Loading);
    model.setAssignments(&open);
    QTRY_COMPARE(model.state(), RowListModel::State::Ready);
    QCOMPARE(model.rowCount(), model.offered());
    QVERIFY(model.offered() >= 30);
    model.setSearchText(u"business case"_s);
    QVERIFY(model.rowCount() > 0 && model.rowCount() < model.offered());
    model.setSearchText(u"no such words at all"_s);
    QCOMPARE(model.state(), RowListModel::State::Empty);
}

void BriefEditorTest::takesATemplateAsItIs()
{
    OpenAssignments open(m_work->mira());
    BriefEditor editor;
    editor.setAssignments(&open);
    editor.setTemplateId(u"write-a-business-case"_s);
    QTRY_VERIFY(!editor.title().isEmpty());
    QVERIFY(editor.rubric()->count() > 0);
    editor.setDueText(u"some day"_s);
    QSignalSpy taken(&editor, &BriefEditor::taken);
    editor.take();
    QVERIFY(editor.problem().startsWith("Not understood"_L1));
    editor.setDueText(u"2026-11-27"_s);
    editor.take();
    QTRY_COMPARE(taken.size(), 1);
    const auto loaded = told(m_work->mira().assignments().assignment({QUuid::fromString(taken.first().first().toString())}));
    QCOMPARE(loaded->assignment.brief.templateId, u"write-a-business-case"_s);
    QCOMPARE(loaded->assignment.brief.due, QDate(2026, 11, 27));
    QCOMPARE(loaded->assignment.space, privateSpace);
    QCOMPARE(loaded->assignment.brief.rubric, editor.rubric()->rubric());
}

void BriefEditorTest::takesOnesOwnWords()
{
    OpenAssignments open(m_work->mira());
    BriefEditor editor;
    editor.setAssignments(&open);
    QTRY_VERIFY(!editor.choices().isEmpty());
    QSignalSpy taken(&editor, &BriefEditor::taken);
    editor.take();
    QVERIFY(!editor.problem().isEmpty());
    editor.setTitle(u"Interview two stakeholders"_s);
    QCOMPARE(editor.problem(), QString());
    editor.addCompetency(2);
    editor.addCompetency(2);
    QCOMPARE(editor.competencies(), QStringList{editor.choices().at(2)});
    editor.addCriterion(u"  "_s);
    editor.addCriterion(u"Questions"_s);
    editor.addCriterion(u"What came of it"_s);
    editor.removeCriterion(0);
    editor.addCriterion(u"Listening"_s);
    QCOMPARE(editor.rubric()->count(), 2);
    editor.take();
    QTRY_COMPARE(taken.size(), 1);
    QCOMPARE(editor.problem(), QString());
}

void BriefEditorTest::givesToAMentee()
{
    OpenAssignments open(m_work->jonas());
    BriefEditor editor;
    editor.setGiving(true);
    editor.setAssignments(&open);
    editor.setTitle(u"One page on your company"_s);
    editor.chooseSpace(m_work->jonasSpace().value);
    QTRY_COMPARE(editor.people(), QStringList{u"Mira Kovač"_s});
    QCOMPARE(editor.action(), u"Give it to Mira"_s);
    QSignalSpy taken(&editor, &BriefEditor::taken);
    editor.take();
    QTRY_COMPARE(taken.size(), 1);
    m_work->toMira();
    const auto mine = told(m_work->mira().assignments().mine(AssignmentState::Drafting));
    QVERIFY(std::ranges::contains(mine, u"One page on your company"_s, &AssignmentRow::title));
}

QTEST_MAIN(BriefEditorTest)

#include "briefeditortest.moc"
