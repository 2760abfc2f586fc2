// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drafteditor.h"
#include "attemptview.h"
#include "mentorshipwork.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

/** An assignment on the screen of Mira. */
struct DraftOnScreen {
    DraftOnScreen(OpenAssignments &open, AssignmentId id)
    {
        overview.setAssignments(&open);
        overview.setAssignmentId(MentorshipWork::textOf(id.value));
        draft.setOverview(&overview);
    }

    [[nodiscard]] bool isReady() const { return overview.state() == AssignmentOverview::State::Ready && draft.state() == DraftEditor::State::Ready; }

    AssignmentOverview overview;
    DraftEditor draft;
};

class DraftEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_work.reset(); }
    void keepsWhatWasTypedBeforeItTurnsToAnother();
    void loadsWhatWasNamedBeforeTheWorkspaceWasThere();
    void savesByItselfAfterAPause();
    void handsInWhatWasTypedAtTheLastMoment();
    void saysWhyThereIsNothingToHandIn();
    void sharesWithTheMentorAndHandsIn();
    void givesTheMentorWhatWasHandedInBefore();
    void showsWhatTheMentorAskedForUntilItIsSettled();
    void keepsFilesWithTheDraftUntilTheyAreHandedIn();
    void takesAddressesAndRefusesWhatIsNone();

private:
    [[nodiscard]] AttemptDraft stored(AssignmentId id) { return told(m_work->mira().assignments().draft(id)); }

    std::unique_ptr<MentorshipWork> m_work;
};

void DraftEditorTest::initTestCase()
{
    m_work = std::make_unique<MentorshipWork>();
    m_work->meet();
}

void DraftEditorTest::keepsWhatWasTypedBeforeItTurnsToAnother()
{
    const AssignmentId first = m_work->take(u"first"_s);
    const AssignmentId second = m_work->take(u"second"_s);
    OpenAssignments open(m_work->mira());
    DraftOnScreen screen(open, first);
    QTRY_VERIFY(screen.isReady());
    screen.draft.setBody(u"typed at the last moment"_s);
    screen.overview.setAssignmentId(MentorshipWork::textOf(second.value));
    QTRY_COMPARE(stored(first).text.body, u"typed at the last moment"_s);
    QTRY_VERIFY(screen.isReady());
    QCOMPARE(screen.draft.body(), QString());
    screen.draft.setBody(u"and before the lock"_s);
    Q_EMIT open.aboutToClose();
    QTRY_COMPARE(stored(second).text.body, u"and before the lock"_s);
}

void DraftEditorTest::loadsWhatWasNamedBeforeTheWorkspaceWasThere()
{
    const AssignmentId id = m_work->take(u"named first"_s);
    OpenAssignments open(m_work->mira());
    AssignmentOverview overview;
    DraftEditor draft;
    draft.setOverview(&overview);
    overview.setAssignmentId(MentorshipWork::textOf(id.value));
    overview.setAssignments(&open);
    QTRY_COMPARE(draft.state(), DraftEditor::State::Ready);
    draft.setBody(u"not lost"_s);
    draft.flush();
    QTRY_COMPARE(stored(id).text.body, u"not lost"_s);
}

void DraftEditorTest::savesByItselfAfterAPause()
{
    const AssignmentId id = m_work->take(u"Typed"_s);
    OpenAssignments open(m_work->mira());
    DraftOnScreen screen(open, id);
    QTRY_VERIFY(screen.isReady());
    screen.draft.rubric()->pick(1, 3);
    screen.draft.setContext(u"payments"_s);
    screen.draft.setBody(u"one two three"_s);
    QCOMPARE(screen.draft.savedText(), u"Saving…"_s);
    QTRY_VERIFY(screen.draft.savedText().startsWith("Saved "_L1));
    QCOMPARE(stored(id).text.ownLevels, (CriterionLevels{{u"value"_s, 3}}));
    QCOMPARE(stored(id).text.context, u"payments"_s);
    QCOMPARE(screen.draft.summary(), u"3 word(s)"_s);
}

void DraftEditorTest::handsInWhatWasTypedAtTheLastMoment()
{
    const AssignmentId id = told(m_work->mira().assignments().take(MentorshipWork::brief(u"Given"_s), m_work->mirasSpace()));
    OpenAssignments open(m_work->mira());
    DraftOnScreen screen(open, id);
    QTRY_VERIFY(screen.isReady());
    QSignalSpy handedIn(&screen.draft, &DraftEditor::handedIn);
    screen.draft.setBody(u"the last word"_s);
    QTRY_COMPARE(screen.draft.handInAction(), u"Hand in to Jonas"_s);
    screen.draft.handIn(true);
    QTRY_COMPARE(handedIn.size(), 1);
    const auto attempts = told(m_work->mira().assignments().attempts(id));
    QCOMPARE(attempts.size(), 1U);
    QCOMPARE(attempts.front().stored.attempt.text.body, u"the last word"_s);
    QVERIFY(attempts.front().stored.attempt.ownWork);

    QTRY_COMPARE(screen.overview.trackCurrent(), 1);
    QCOMPARE(screen.overview.track(), (QStringList{u"Attempt 1"_s, u"With Jonas"_s, u"Accepted"_s}));
    screen.draft.handIn(true);
    QTRY_VERIFY(screen.draft.handInProblem().contains("waits for its review"_L1));
    screen.draft.setBody(u"the last word, again"_s);
    QCOMPARE(screen.draft.handInProblem(), QString());
    QCOMPARE(told(m_work->mira().assignments().attempts(id)).front().stored.attempt.text.body, u"the last word"_s);
}

void DraftEditorTest::saysWhyThereIsNothingToHandIn()
{
    const AssignmentId id = m_work->take(u"Empty"_s);
    OpenAssignments open(m_work->mira());
    DraftOnScreen screen(open, id);
    QTRY_VERIFY(screen.isReady());
    screen.draft.handIn(true);
    QTRY_VERIFY(screen.draft.handInProblem().startsWith("There is nothing to hand in yet"_L1));
    QCOMPARE(told(m_work->mira().assignments().attempts(id)).size(), 0U);
    QVERIFY(told(m_work->mira().assignments().assignment(id))->shares.empty());
}

void DraftEditorTest::sharesWithTheMentorAndHandsIn()
{
    const AssignmentId id = m_work->take(u"Mine alone"_s);
    OpenAssignments open(m_work->mira());
    DraftOnScreen screen(open, id);
    QTRY_VERIFY(screen.isReady());
    QSignalSpy handedIn(&screen.draft, &DraftEditor::handedIn);
    screen.draft.setBody(u"For Jonas."_s);
    screen.draft.handIn(false);
    QTRY_COMPARE(handedIn.size(), 1);
    const AssignmentId place{QUuid::fromString(handedIn.first().at(0).toString())};
    QVERIFY(place != id);
    QCOMPARE(told(m_work->mira().assignments().assignment(place))->assignment.space, m_work->mirasSpace());
    m_work->toJonas();
    const auto waiting = told(m_work->jonas().reviews().waitingForMe());
    QVERIFY(std::ranges::contains(waiting, u"Mine alone"_s, &WaitingRow::title));
}

void DraftEditorTest::givesTheMentorWhatWasHandedInBefore()
{
    const AssignmentId id = m_work->take(u"Before anybody was there"_s);
    told(m_work->mira().assignments().saveDraft(id, {.body = u"It waits."_s, .context = {}, .ownLevels = {}}, {}));
    const AttemptId attempt = told(m_work->mira().assignments().handIn(id));
    OpenAssignments open(m_work->mira());
    AttemptView view;
    view.setAssignments(&open);
    view.setAttemptId(MentorshipWork::textOf(attempt.value));
    QTRY_COMPARE(view.givable(), QStringList{u"Hand it to Jonas"_s});
    QTRY_COMPARE(view.whereabouts(), u"It waits in your workspace; nobody else has it."_s);
    QSignalSpy given(&view, &AttemptView::given);
    view.give(1);
    view.give(0);
    QTRY_COMPARE(given.size(), 1);
    view.setAttemptId(given.first().at(1).toString());
    QTRY_COMPARE(view.whereabouts(), u"Jonas does not have it yet: it goes with your next parcel."_s);
    QVERIFY(view.givable().isEmpty());
    m_work->toJonas();
    QVERIFY(std::ranges::contains(told(m_work->jonas().reviews().waitingForMe()), u"Before anybody was there"_s, &WaitingRow::title));
}

void DraftEditorTest::showsWhatTheMentorAskedForUntilItIsSettled()
{
    const AssignmentId id = told(m_work->mira().assignments().shareWith(m_work->take(u"Back and forth"_s), m_work->mirasSpace()));
    const AttemptId attempt = m_work->handIn(id, u"The platform will save a lot."_s);
    m_work->answer(attempt, Verdict::Revise, 2, 12);
    OpenAssignments open(m_work->mira());
    DraftOnScreen screen(open, id);
    AttemptCommentModel &asked = *screen.overview.asked();
    const QAbstractItemModelTester tester(&asked, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(asked.count(), 1);
    QTRY_VERIFY(screen.isReady());
    QCOMPARE(asked.index(0).data(AttemptCommentModel::Quote).toString(), u"The platform"_s);
    QCOMPARE(asked.index(0).data(AttemptCommentModel::End).toInt(), 12);
    QCOMPARE(asked.placeIn(0, u"We know: The platform will save."_s), 9);
    QCOMPARE(asked.placeIn(0, u"All of it is new."_s), -1);
    QTRY_COMPARE(screen.overview.track(), (QStringList{u"Attempt 1"_s, u"Sent back"_s, u"Attempt 2"_s, u"With Jonas"_s, u"Accepted"_s}));
    QCOMPARE(screen.draft.rubric()->index(0).data(RubricModel::Before).toInt(), 2);
    QCOMPARE(screen.draft.handInHint(), u"1 comment(s) still open. You may hand in all the same."_s);
    asked.settle(asked.index(0).data(AttemptCommentModel::CommentId).toString(), true);
    QTRY_COMPARE(asked.settledText(), u"1 of 1 settled"_s);
    QCOMPARE(screen.draft.handInHint(), QString());

    AttemptView view;
    view.setAssignments(&open);
    view.setAttemptId(MentorshipWork::textOf(attempt.value));
    QTRY_COMPARE(view.state(), AttemptView::State::Ready);
    QTRY_COMPARE(view.verdictText(), u"Jonas sent it back, today"_s);
    QCOMPARE(view.overall(), u"Show me the numbers."_s);
    QVERIFY(!view.isWithdrawable());
}

void DraftEditorTest::keepsFilesWithTheDraftUntilTheyAreHandedIn()
{
    const AssignmentId id = told(m_work->mira().assignments().take(MentorshipWork::brief(u"With a file"_s), m_work->mirasSpace()));
    QFile costs(m_work->two().path(u"costs.csv"_s));
    QVERIFY(costs.open(QIODevice::WriteOnly));
    costs.write("stack,licence\nretail,520000\n");
    costs.close();
    OpenAssignments open(m_work->mira());
    DraftOnScreen screen(open, id);
    QTRY_VERIFY(screen.isReady());
    const QAbstractItemModelTester tester(screen.draft.evidence(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    screen.draft.evidence()->addFiles({QUrl::fromLocalFile(costs.fileName())});
    QTRY_COMPARE(screen.draft.evidence()->count(), 1);
    QTRY_COMPARE(screen.draft.evidence()->index(0).data(EvidenceModel::Notes).toString(), u"28 bytes"_s);
    QCOMPARE(told(m_work->mira().attachments().of(draftIdOf(id))).size(), 1U);
    QCOMPARE(told(m_work->mira().attachments().of(id.value)).size(), 0U);
    QVERIFY(screen.draft.handInText().contains("1 piece(s) of evidence"_L1));
    screen.draft.handIn(true);
    QTRY_COMPARE(screen.overview.attempts()->count(), 1);
    QCOMPARE(told(m_work->mira().assignments().attempts(id)).front().evidence.size(), 1U);
    screen.draft.evidence()->addFiles({QUrl::fromLocalFile(u"/nowhere/at/all.csv"_s)});
    QTRY_VERIFY(!screen.draft.evidence()->problem().isEmpty());
    QCOMPARE(screen.draft.evidence()->count(), 1);
}

void DraftEditorTest::takesAddressesAndRefusesWhatIsNone()
{
    const AssignmentId id = m_work->take(u"With a link"_s);
    OpenAssignments open(m_work->mira());
    DraftOnScreen screen(open, id);
    QTRY_VERIFY(screen.isReady());
    DraftEvidenceModel &evidence = *screen.draft.evidence();
    evidence.addLink(u"file:///etc/passwd"_s);
    QVERIFY(!evidence.problem().isEmpty());
    evidence.addLink(u" example.org/decision "_s);
    QTRY_COMPARE(evidence.count(), 1);
    QCOMPARE(evidence.problem(), QString());
    QCOMPARE(evidence.index(0).data(EvidenceModel::Notes).toString(), u"example.org"_s);
    evidence.remove(evidence.index(0).data(EvidenceModel::EvidenceIdRole).toString());
    QTRY_COMPARE(evidence.count(), 0);
}

QTEST_MAIN(DraftEditorTest)

#include "drafteditortest.moc"
