// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacefolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

/** Choosing between values that were written without each other, in the row and in what a mentor sees of it. */
class ConflictServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsEveryValue();
    void takesAValue();
    void writesAnotherText();
    void settlesTheCopyToo();
    void writesTheCopyOfAPart();
    void writesTheCopyOfAnAssessment();
    void writesTheCopyOfTheProfile();
    void refusesWhatChangedMeanwhile();
    void refusesAnotherTextWhereThereIsNone();
    void undoBringsTheConflictBack();

private:
    [[nodiscard]] GoalDraft titled(const QString &title) const;
    [[nodiscard]] QString titleOf(GoalId id);
    /** Two values of the title, "one" and then "two", written from the state @p seen. */
    [[nodiscard]] bool disagree();
    [[nodiscard]] Result<Conflict> only();
    [[nodiscard]] Result<void> settleAs(const ChosenValue &choice);

    std::unique_ptr<WorkspaceFolder> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    SpaceKey m_space = privateSpace;
    GoalId m_goal;
    GoalId m_copy;
};

void ConflictServiceTest::init()
{
    m_folder = std::make_unique<WorkspaceFolder>();
    QVERIFY(m_folder->make());
    auto opened = m_folder->open();
    QVERIFY(opened);
    m_workspace = *std::move(opened);
    const auto space = WorkspaceFolder::mentorship(*m_workspace);
    QVERIFY(space);
    m_space = *space;
    m_goal = m_workspace->goals().add(titled(u"zero"_s)).result().value_or(GoalId());
    m_copy = m_workspace->goals().shareWith(m_goal, m_space).result().value_or(GoalId());
    QVERIFY(!m_copy.value.isNull());
}

void ConflictServiceTest::cleanup()
{
    m_workspace.reset();
}

GoalDraft ConflictServiceTest::titled(const QString &title) const
{
    GoalDraft draft;
    draft.title = title;
    return draft;
}

QString ConflictServiceTest::titleOf(GoalId id)
{
    const auto page = m_workspace->goals().goal(id, QDate(2026, 3, 1)).result();
    return page ? page->goal.values().title : QString();
}

bool ConflictServiceTest::disagree()
{
    const auto page = m_workspace->goals().goal(m_goal, QDate(2026, 3, 1)).result();
    return page && m_workspace->goals().save(m_goal, titled(u"one"_s), page->seen).result()
        && m_workspace->goals().save(m_goal, titled(u"two"_s), page->seen).result();
}

Result<Conflict> ConflictServiceTest::only()
{
    WAYMARK_TRY(const auto all, m_workspace->conflicts().list().result());
    return all.size() == 1 ? Result<Conflict>(all.front()) : failure(Error::Kind::NotFound, QString::number(all.size()));
}

Result<void> ConflictServiceTest::settleAs(const ChosenValue &choice)
{
    WAYMARK_TRY(const Conflict conflict, only());
    return m_workspace->conflicts().settle(conflict.record, conflict.fieldCode, seenIn(conflict), choice).result();
}

void ConflictServiceTest::listsEveryValue()
{
    QCOMPARE(m_workspace->conflicts().count().result().value_or(-1), 0);
    QVERIFY(disagree());
    const auto conflict = only();
    QVERIFY(conflict);
    QCOMPARE(conflict->record, m_goal.value);
    QCOMPARE(conflict->fieldCode, "title");
    QCOMPARE(conflict->heads.size(), 2U);
    QCOMPARE(conflict->heads.front().value.toString(), u"two"_s);
    QVERIFY(conflict->heads.front().shown);
    QCOMPARE(conflict->heads.front().author, m_workspace->me());
    QCOMPARE(m_workspace->conflicts().count().result().value_or(-1), 1);
    QCOMPARE(m_workspace->conflicts().list(10, 1).result()->size(), 0U);
}

void ConflictServiceTest::takesAValue()
{
    QVERIFY(disagree());
    QCOMPARE(titleOf(m_copy), u"two"_s);
    QVERIFY(settleAs(headChosen(only()->heads.back().version)));
    QCOMPARE(titleOf(m_goal), u"one"_s);
    QCOMPARE(titleOf(m_copy), u"one"_s);
    QCOMPARE(m_workspace->conflicts().count().result().value_or(-1), 0);
}

void ConflictServiceTest::writesAnotherText()
{
    QVERIFY(disagree());
    QVERIFY(settleAs(textChosen(u"one and two"_s)));
    QCOMPARE(titleOf(m_goal), u"one and two"_s);
    QCOMPARE(titleOf(m_copy), u"one and two"_s);
}

/** As if another device of mine had written the copy too. */
void ConflictServiceTest::settlesTheCopyToo()
{
    const auto seen = m_workspace->goals().goal(m_copy, QDate(2026, 3, 1)).result();
    QVERIFY(seen);
    QVERIFY(disagree());
    const GoalDraft other = titled(u"elsewhere"_s);
    const auto write = [this, other, seen = seen->seen](Writer &writer) {
        writer.basedOn(m_copy.value, seen);
        return GoalRepository::update(writer, m_copy, other);
    };
    QVERIFY(m_workspace->store().act(Label{.code = "test.write"}, write).result());
    QCOMPARE(m_workspace->conflicts().count().result().value_or(-1), 2);
    const auto all = m_workspace->conflicts().list().result();
    const auto mine = std::ranges::find(*all, m_goal.value, &Conflict::record);
    QVERIFY(mine != all->end());
    QVERIFY(m_workspace->conflicts().settle(mine->record, mine->fieldCode, {}, headChosen(mine->heads.front().version)).result());
    QCOMPARE(titleOf(m_copy), u"two"_s);
    QCOMPARE(m_workspace->conflicts().count().result().value_or(-1), 0);
}

void ConflictServiceTest::writesTheCopyOfAPart()
{
    const auto id = m_workspace->goalParts().addMilestone(m_goal, {.title = u"zero"_s, .due = {}}).result();
    QVERIFY(id);
    const auto before = m_workspace->goalParts().milestone(*id).result();
    QVERIFY(before);
    QVERIFY(m_workspace->goalParts().saveMilestone(*id, {.title = u"one"_s, .due = {}}, before->seen).result());
    QVERIFY(m_workspace->goalParts().saveMilestone(*id, {.title = u"two"_s, .due = {}}, before->seen).result());
    QVERIFY(settleAs(headChosen(only()->heads.back().version)));
    const auto copy = m_workspace->goals().goal(m_copy, QDate(2026, 3, 1)).result();
    QVERIFY(copy);
    QCOMPARE(copy->milestones.front().values.title, u"one"_s);
}

void ConflictServiceTest::writesTheCopyOfAnAssessment()
{
    AssessmentDraft draft{.day = QDate(2026, 3, 1), .competency = u"design"_s, .level = 2, .source = AssessmentSource::Self, .note = u"zero"_s};
    const auto ids = m_workspace->competencies().assess({draft}, {m_space}).result();
    QVERIFY(ids);
    const auto before = m_workspace->competencies().assessment(ids->front()).result();
    QVERIFY(before);
    for (const QString &note : {u"one"_s, u"two"_s}) {
        draft.note = note;
        QVERIFY(m_workspace->competencies().edit(ids->front(), draft, (*before)->seen).result());
    }
    QVERIFY(settleAs(headChosen(only()->heads.back().version)));
    const auto shared = m_workspace->competencies().growth(u"design"_s, {.space = m_space}).result();
    QVERIFY(shared);
    QCOMPARE(shared->front().draft.note, u"one"_s);
}

void ConflictServiceTest::writesTheCopyOfTheProfile()
{
    ProfileDraft draft;
    draft.name = u"Mira"_s;
    QVERIFY(m_workspace->people().saveMine(draft, {}).result());
    QVERIFY(m_workspace->people().shareMine(m_space, false).result());
    const auto before = m_workspace->people().mine().result();
    QVERIFY(before && *before);
    for (const QString &headline : {u"one"_s, u"two"_s}) {
        draft.headline = headline;
        QVERIFY(m_workspace->people().saveMine(draft, (*before)->seen).result());
    }
    QVERIFY(settleAs(headChosen(only()->heads.back().version)));
    const auto shared = m_workspace->people().profilesIn(m_space).result();
    QVERIFY(shared);
    QCOMPARE(shared->front().values().headline, u"one"_s);
}

void ConflictServiceTest::refusesWhatChangedMeanwhile()
{
    const auto page = m_workspace->goals().goal(m_goal, QDate(2026, 3, 1)).result();
    QVERIFY(disagree());
    const auto looked = only();
    QVERIFY(m_workspace->goals().save(m_goal, titled(u"three"_s), page->seen).result());
    const auto late = m_workspace->conflicts().settle(looked->record, looked->fieldCode, seenIn(*looked), headChosen(looked->heads.front().version)).result();
    QVERIFY(!late);
    QCOMPARE(late.error(), Error({Error::Kind::NotPossible, u"seen"_s, {}}));
    QCOMPARE(only()->heads.size(), 3U);
    QCOMPARE(m_workspace->conflicts().settle(m_goal.value, "due", {}, textChosen(u"x"_s)).result().error().kind, Error::Kind::NotFound);
    const auto gone = settleAs(headChosen({.counter = 1, .device = {}}));
    QCOMPARE(gone.error().kind, Error::Kind::NotFound);
}

void ConflictServiceTest::refusesAnotherTextWhereThereIsNone()
{
    const auto page = m_workspace->goals().goal(m_goal, QDate(2026, 3, 1)).result();
    for (const int day : {5, 6}) {
        GoalDraft draft = titled(u"zero"_s);
        draft.due = QDate(2026, 4, day);
        QVERIFY(m_workspace->goals().save(m_goal, draft, page->seen).result());
    }
    const auto refused = settleAs(textChosen(u"soon"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().field, u"text"_s);
    QVERIFY(settleAs(headChosen(only()->heads.back().version)));
    QCOMPARE(m_workspace->goals().goal(m_copy, QDate(2026, 3, 1)).result()->goal.values().due, std::optional(QDate(2026, 4, 5)));
}

void ConflictServiceTest::undoBringsTheConflictBack()
{
    QVERIFY(disagree());
    QVERIFY(settleAs(headChosen(only()->heads.back().version)));
    QVERIFY(m_workspace->store().withEngine([](ActionEngine &engine) { return engine.undo(); }).result());
    QCOMPARE(m_workspace->conflicts().count().result().value_or(-1), 1);
    QCOMPARE(titleOf(m_copy), titleOf(m_goal));
}

QTEST_GUILESS_MAIN(ConflictServiceTest)
#include "conflictservicetest.moc"
