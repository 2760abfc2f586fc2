// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "revieweditor.h"
#include "lastreviewmodel.h"
#include "mentorshipwork.h"
#include "snippetmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class ReviewEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_work.reset(); }
    void writesCommentsBesideTheWords();
    void losesNothingWhenItTurnsToAnother();
    void saysWhatIsMissingBeforeItIsSent();
    void sendsWhatWasTypedAtTheLastMoment();
    void acceptsAndSignsAndTheMenteeHasIt();
    void remembersWhatWasSaidBefore();
    void keepsWordsToUseAgain();

private:
    AttemptId handedIn(const QString &title, const QString &body);
    [[nodiscard]] std::optional<ReviewDraft> draft(AttemptId attempt) { return told(m_work->jonas().reviews().draft(attempt)); }

    std::unique_ptr<MentorshipWork> m_work;
};

void ReviewEditorTest::initTestCase()
{
    m_work = std::make_unique<MentorshipWork>();
    m_work->meet();
}

AttemptId ReviewEditorTest::handedIn(const QString &title, const QString &body)
{
    return m_work->handIn(told(m_work->mira().assignments().shareWith(m_work->take(title), m_work->mirasSpace())), body);
}

static void show(ReviewEditor &editor, OpenReviews &open, AttemptId attempt)
{
    editor.setReviews(&open);
    editor.setAttemptId(MentorshipWork::textOf(attempt.value));
}

void ReviewEditorTest::writesCommentsBesideTheWords()
{
    const AttemptId attempt = handedIn(u"Comments"_s, u"The 🧭 frees 0.9 posts."_s);
    OpenReviews open(m_work->jonas());
    ReviewEditor editor;
    show(editor, open, attempt);
    QTRY_COMPARE(editor.state(), ReviewEditor::State::Ready);
    ReviewCommentModel &comments = *editor.comments();
    const QAbstractItemModelTester tester(&comments, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!comments.begin(3, 3));
    QVERIFY(comments.begin(7, 12));
    QCOMPARE(comments.current(), 0);
    QVERIFY(comments.currentIsOpen());
    QCOMPARE(comments.index(0).data(ReviewCommentModel::Quote).toString(), u"frees"_s);
    comments.setCurrent(-1);
    QCOMPARE(comments.count(), 0);

    QVERIFY(comments.begin(7, 12));
    comments.setWords(0, u"Who agreed"_s);
    comments.flush();
    comments.setWords(0, u"Who agreed to it?"_s);
    QVERIFY(comments.begin(0, 3));
    comments.setWords(0, u"Which one?"_s);
    comments.setCurrent(-1);
    comments.flush();
    QTRY_VERIFY(!comments.isChanged());
    const auto stored = draft(attempt);
    QVERIFY(stored);
    QCOMPARE(stored->comments.size(), 2U);
    QCOMPARE(stored->comments.at(0).body, u"Which one?"_s);
    QCOMPARE(stored->comments.at(1).body, u"Who agreed to it?"_s);
    QCOMPARE(stored->comments.at(1).anchor.start, 6); // code points: the compass is one
    QTRY_VERIFY(editor.savedText().startsWith("Saved "_L1));

    QSignalSpy removed(&comments, &ReviewCommentModel::commentRemoved);
    comments.remove(0);
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(m_work->jonas().store().withEngine([](ActionEngine &engine) { return engine.undo(); }).result());
    QTRY_COMPARE(comments.count(), 2);
}

void ReviewEditorTest::losesNothingWhenItTurnsToAnother()
{
    const AttemptId first = handedIn(u"One"_s, u"One thing."_s);
    const AttemptId second = handedIn(u"Two"_s, u"Another thing."_s);
    OpenReviews open(m_work->jonas());
    ReviewEditor editor;
    show(editor, open, first);
    QTRY_COMPARE(editor.state(), ReviewEditor::State::Ready);
    QVERIFY(!draft(first));
    editor.setOverall(u"typed at the last moment"_s);
    editor.rubric()->pick(0, 3);
    QVERIFY(editor.comments()->begin(0, 3));
    editor.comments()->setWords(0, u"and this"_s);
    editor.setAttemptId(MentorshipWork::textOf(second.value));
    QTRY_COMPARE(draft(first).value_or(ReviewDraft()).text.overall, u"typed at the last moment"_s);
    QCOMPARE(draft(first)->text.levels, (CriterionLevels{{u"problem"_s, 3}}));
    QTRY_COMPARE(draft(first)->comments.size(), 1U);
    QTRY_COMPARE(editor.state(), ReviewEditor::State::Ready);
    QCOMPARE(editor.overall(), QString());
    editor.setOverall(u"and before the lock"_s);
    Q_EMIT open.aboutToClose();
    QTRY_COMPARE(draft(second).value_or(ReviewDraft()).text.overall, u"and before the lock"_s);
}

void ReviewEditorTest::saysWhatIsMissingBeforeItIsSent()
{
    const AttemptId attempt = handedIn(u"Missing"_s, u"Something."_s);
    OpenReviews open(m_work->jonas());
    ReviewEditor editor;
    show(editor, open, attempt);
    QTRY_COMPARE(editor.state(), ReviewEditor::State::Ready);
    editor.accept();
    QVERIFY(editor.problem().startsWith("Give every criterion a level"_L1));
    editor.sendBack();
    QVERIFY(editor.problem().startsWith("Say what is to be done"_L1));
    QVERIFY(!editor.isBusy());
    QCOMPARE(told(m_work->jonas().assignments().attempt(attempt))->reviews.size(), 0U);
}

void ReviewEditorTest::sendsWhatWasTypedAtTheLastMoment()
{
    const AttemptId attempt = handedIn(u"Back"_s, u"The platform will save a lot."_s);
    OpenReviews open(m_work->jonas());
    ReviewEditor editor;
    show(editor, open, attempt);
    QTRY_COMPARE(editor.state(), ReviewEditor::State::Ready);
    QVERIFY(editor.comments()->begin(0, 12));
    editor.comments()->setWords(0, u"Which one?"_s);
    editor.setOverall(u"Show me the numbers."_s);
    QSignalSpy answered(&editor, &ReviewEditor::answered);
    editor.sendBack();
    QTRY_COMPARE(answered.size(), 1);
    QTRY_VERIFY(editor.isSent());
    QTRY_COMPARE(editor.verdictText(), u"You sent it back, today"_s);
    m_work->toMira();
    const auto comments = told(m_work->mira().assignments().comments(attempt));
    QCOMPARE(comments.size(), 1U);
    QCOMPARE(comments.front().on.body, u"Which one?"_s);
    editor.withdraw();
    QTRY_VERIFY(!editor.isSent());
    QTRY_COMPARE(editor.overall(), u"Show me the numbers."_s);
}

void ReviewEditorTest::acceptsAndSignsAndTheMenteeHasIt()
{
    const AttemptId attempt = handedIn(u"Accepted"_s, u"Running costs fall from 4.1 to 2.7 million."_s);
    OpenReviews open(m_work->jonas());
    ReviewEditor editor;
    show(editor, open, attempt);
    QTRY_COMPARE(editor.attest()->count(), 1);
    const QAbstractItemModelTester tester(editor.attest(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(editor.acceptAction(), u"Accept"_s);
    QTRY_VERIFY(editor.attest()->index(0).data(AttestModel::Notes).toString().startsWith("1 accepted piece(s)"_L1));
    editor.attest()->choose(0, true);
    editor.attest()->setLevel(0, 3);
    editor.attest()->setWords(0, u"She counts what she can defend. "_s);
    QCOMPARE(editor.acceptAction(), u"Accept and attest"_s);
    QTRY_VERIFY(editor.signatureText().contains("1 statement(s) about Mira"_L1));
    editor.rubric()->pick(0, 3);
    editor.rubric()->pick(1, 4);
    QSignalSpy answered(&editor, &ReviewEditor::answered);
    editor.accept();
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(editor.problem(), QString());
    QCOMPARE(answered.first().at(0).toBool(), true);
    QCOMPARE(answered.first().at(1).toInt(), 1);
    m_work->toMira();
    const auto record = told(m_work->mira().record().timeline());
    QCOMPARE(record.size(), 1U);
    QVERIFY(record.front().isSigned());
    const auto stated = told(m_work->jonas().record().attestationsIn(SpaceKey{editor.space()}, 1));
    QVERIFY(stated.front().attestation.credential.contains("She counts what she can defend.\""));
}

void ReviewEditorTest::remembersWhatWasSaidBefore()
{
    m_work->two().clock().advance(60'000);
    const AssignmentId assignment = told(m_work->mira().assignments().shareWith(m_work->take(u"Again"_s), m_work->mirasSpace()));
    m_work->answer(m_work->handIn(assignment, u"The platform will save a lot."_s), Verdict::Revise, 2, 12);
    const AttemptId second = m_work->handIn(assignment, u"We count again. The platform will save 0.9 posts."_s);
    OpenReviews open(m_work->jonas());
    ReviewEditor editor;
    show(editor, open, second);
    QTRY_COMPARE(editor.state(), ReviewEditor::State::Ready);
    QVERIFY(!editor.before().isEmpty());
    QCOMPARE(editor.rubric()->index(0).data(RubricModel::Before).toInt(), 2);
    QCOMPARE(editor.comments()->count(), 0);
    QCOMPARE(editor.comments()->rowCount(), 1);
    QCOMPARE(editor.comments()->index(0).data(ReviewCommentModel::Start).toInt(), 16);
    QVERIFY(!editor.comments()->index(0).data(ReviewCommentModel::Editable).toBool());

    LastReviewModel last;
    const QAbstractItemModelTester tester(&last, QAbstractItemModelTester::FailureReportingMode::QtTest);
    last.setReviews(&open);
    QCOMPARE(last.state(), RowListModel::State::Empty);
    last.setSpace(editor.space());
    QTRY_VERIFY(last.rowCount() > 0);
    QCOMPARE(last.index(0).data(LastReviewModel::Line).toString(), u"today, Again"_s);
}

void ReviewEditorTest::keepsWordsToUseAgain()
{
    OpenReviews open(m_work->jonas());
    SnippetModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReviews(&open);
    QTRY_COMPARE(model.state(), RowListModel::State::Empty);
    model.keep(u"Mira, who pays for running both? Ask Henrik; Miranda knows it too."_s, u"Mira"_s);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(SnippetModel::Words).toString(), u"{name}, who pays for running both? Ask Henrik; Miranda knows it too."_s);
    QCOMPARE(model.wordsFor(0, u"Ana"_s), u"Ana, who pays for running both? Ask Henrik; Miranda knows it too."_s);
    model.keep(u"   "_s, {});
    model.remove(0);
    QTRY_COMPARE(model.rowCount(), 0);
}

QTEST_MAIN(ReviewEditorTest)

#include "revieweditortest.moc"
