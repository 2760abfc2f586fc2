// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assignmentfixture.h"

#include "reviewdraftrepository.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

class ReviewServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mainJob();
    void queueIsByWaitingTime();
    void queueLeavesOutWhatDoesNotWait();
    void queueAgreesWithTheState();
    void beganAloneIsTold();
    void draftsAndCommentsArePrivate();
    void commentsKeepTheirPlace();
    void refusesCommentsOutsideTheText();
    void sendsWhatWasDrafted();
    void refusesToAcceptWithoutEveryLevel();
    void refusesToReviewTwice();
    void withdrawnReviewGivesItsDraftBack();
    void answeredReviewIsNotWithdrawn();
    void sendingIsNotUndone();
    void remembersTheLastReviews();
    void saysWhatTheLastReviewsWereAbout();
    void loadsWhatAReviewNeeds();
    void keepsSnippets();
    void settlesCommentsForMeAlone();
    void listsAreDrivenByIndexes();
};

using F = AssignmentFixture;

void ReviewServiceTest::mainJob()
{
    F f;
    const AssignmentId assignment = f.shared();
    const AttemptId first = f.handIn(assignment, u"The saving is €84,000 🎉 a year."_s);
    QCOMPARE(f.pair.toJonas().refused.size(), qsizetype(0));

    const auto waiting = needed(f.reviews.waitingForMe());
    QCOMPARE(waiting.size(), std::size_t(1));
    QCOMPARE(waiting.front().attempt, first);
    QCOMPARE(waiting.front().mentee, f.pair.mira().author().person);
    QCOMPARE(waiting.front().title, F::businessCase().title);
    needed(f.reviews.start(first));
    QCOMPARE(f.stateFor(f.jonas, assignment), AssignmentState::InReview);
    needed(f.reviews.addComment(first, 4, 6, u"Show the arithmetic."_s));
    needed(f.reviews.saveDraft(first, F::levels(2, 1), {}));
    needed(f.reviews.send(first, Verdict::Revise));
    QCOMPARE(f.pair.toMira().refused.size(), qsizetype(0));

    QCOMPARE(f.stateFor(f.mira, assignment), AssignmentState::ToRevise);
    QCOMPARE(needed(f.reviews.waitingCount()), qint64(0));
    const auto comments = needed(f.mira.comments(first));
    QCOMPARE(comments.size(), std::size_t(1));
    QCOMPARE(comments.front().on.anchor.quote, u"saving"_s);
    QVERIFY(comments.front().holds);

    f.passAMinute();
    const AttemptId second = f.handIn(assignment, u"Shown: the saving is €84,000."_s);
    QCOMPARE(f.stateFor(f.mira, assignment), AssignmentState::HandedIn);
    f.answer(second, Verdict::Accept);
    QCOMPARE(f.stateFor(f.mira, assignment), AssignmentState::Accepted);
    QCOMPARE(f.stateFor(f.jonas, assignment), AssignmentState::Accepted);
    QCOMPARE(errorOf(f.mira.handIn(assignment)), (Error{Error::Kind::NotPossible, u"assignment"_s, {}}));
    const auto attempts = needed(f.mira.attempts(assignment));
    QCOMPARE(attempts.size(), std::size_t(2));
    QCOMPARE(attempts.at(0).reviews.front().review.text.levels, F::levels(2, 1).levels);
    QCOMPARE(attempts.at(1).reviews.front().review.verdict, Verdict::Accept);
}

void ReviewServiceTest::queueIsByWaitingTime()
{
    F f;
    QList<AttemptId> handedIn;
    for (int i = 0; i < 5; ++i) {
        handedIn.append(f.handIn(f.shared(), u"Body %1"_s.arg(i)));
    }
    static_cast<void>(f.pair.toJonas());
    QList<AttemptId> queue;
    std::optional<AttemptId> after;
    for (auto page = needed(f.reviews.waitingForMe({.after = after, .count = 2})); !page.empty();
         page = needed(f.reviews.waitingForMe({.after = after, .count = 2}))) {
        for (const WaitingRow &row : page) {
            queue.append(row.attempt);
        }
        after = page.back().attempt;
    }
    QCOMPARE(queue, handedIn);
    QCOMPARE(needed(f.reviews.waitingCount()), qint64(5));
}

void ReviewServiceTest::queueLeavesOutWhatDoesNotWait()
{
    F f;
    const AssignmentId replaced = f.shared();
    f.handIn(replaced, u"First"_s);
    const AttemptId newest = f.handIn(replaced, u"Second"_s);
    needed(f.mira.withdraw(f.handIn(f.shared(), u"Withdrawn"_s), {}));
    f.answer(f.handIn(f.shared(), u"Reviewed"_s), Verdict::Revise);
    needed(f.mira.take(F::businessCase()));
    static_cast<void>(f.pair.toJonas());
    const auto waiting = needed(f.reviews.waitingForMe());
    QCOMPARE(waiting.size(), std::size_t(1));
    QCOMPARE(waiting.front().attempt, newest);

    ReviewService asMentee(f.pair.mira().store(), f.pair.mira().author().person);
    QVERIFY(needed(asMentee.waitingForMe()).empty());
    MentorshipPair::close(f.pair.jonas(), f.pair.space());
    QVERIFY(needed(f.reviews.waitingForMe()).empty());
}

void ReviewServiceTest::queueAgreesWithTheState()
{
    F f;
    SeededRandom random(7);
    QList<AssignmentId> assignments{f.shared(), f.shared(), f.shared()};
    for (int step = 0; step < 60; ++step) {
        const AssignmentId one = assignments.at(random.bytes(1).at(0) & 1);
        const int what = random.bytes(1).at(0) & 3;
        const auto attempts = needed(f.mira.attempts(one));
        if (what < 2 || attempts.empty()) {
            needed(f.mira.saveDraft(one, F::text(u"Text %1"_s.arg(step)), {}));
            static_cast<void>(f.mira.handIn(one).result());
        } else if (what == 2) {
            static_cast<void>(f.mira.withdraw(attempts.back().stored.attempt.id, {}).result());
        } else {
            static_cast<void>(f.reviews.addComment(attempts.back().stored.attempt.id, 0, 1, u"Why?"_s).result());
            static_cast<void>(f.reviews.send(attempts.back().stored.attempt.id, Verdict::Revise).result());
        }
        static_cast<void>(f.pair.toJonas());
        static_cast<void>(f.pair.toMira());
        f.passAMinute();

        QSet<AssignmentId> queued;
        for (const WaitingRow &row : needed(f.reviews.waitingForMe())) {
            QVERIFY(!queued.contains(row.assignment));
            queued.insert(row.assignment);
        }
        for (const AssignmentId &assignment : assignments) {
            const AssignmentState state = f.stateFor(f.jonas, assignment);
            QCOMPARE(queued.contains(assignment), state == AssignmentState::HandedIn || state == AssignmentState::InReview);
        }
    }
}

void ReviewServiceTest::beganAloneIsTold()
{
    F f;
    const AssignmentId assignment = f.shared();
    const AttemptId attempt = f.handIn(assignment, u"Body"_s);
    static_cast<void>(f.pair.toJonas());
    needed(f.reviews.start(attempt));
    QVERIFY(needed(f.reviews.waitingForMe()).front().begun);
    static_cast<void>(f.pair.toMira());
    QCOMPARE(f.stateFor(f.mira, assignment), AssignmentState::HandedIn);
    needed(f.reviews.discard(attempt));
    QVERIFY(!needed(f.reviews.waitingForMe()).front().begun);
    QVERIFY(!needed(f.reviews.draft(attempt)));
    QCOMPARE(errorOf(f.reviews.discard(attempt)).kind, Error::Kind::NotFound);
    QCOMPARE(errorOf(f.reviews.saveDraft(attempt, {}, {})).kind, Error::Kind::NotFound);
}

void ReviewServiceTest::draftsAndCommentsArePrivate()
{
    F f;
    const AttemptId attempt = f.handIn(f.shared(), u"Body"_s);
    static_cast<void>(f.pair.toJonas());
    needed(f.reviews.addComment(attempt, 0, 4, u"Why?"_s));
    needed(f.reviews.saveDraft(attempt, F::levels(1, 1), {}));
    QCOMPARE(f.pair.toMira().applied, qsizetype(0));
    QVERIFY(needed(f.mira.comments(attempt)).empty());
}

void ReviewServiceTest::commentsKeepTheirPlace()
{
    F f;
    const AttemptId attempt = f.handIn(f.shared(), u"One 🎉 two three"_s);
    static_cast<void>(f.pair.toJonas());
    const DraftCommentId three = needed(f.reviews.addComment(attempt, 10, 5, u"Third"_s));
    needed(f.reviews.addComment(attempt, 4, 1, u"First"_s));
    const DraftCommentId gone = needed(f.reviews.addComment(attempt, 6, 3, u"Gone"_s));
    needed(f.reviews.editComment(three, u"Third, better"_s));
    needed(f.reviews.removeComment(gone));
    QCOMPARE(errorOf(f.reviews.editComment(gone, u"x"_s)).kind, Error::Kind::NotFound);
    QCOMPARE(errorOf(f.reviews.removeComment(gone)).kind, Error::Kind::NotFound);
    QCOMPARE(errorOf(f.reviews.editComment(three, u" "_s)).kind, Error::Kind::Blank);
    const auto drafted = needed(f.reviews.draft(attempt))->comments;
    QCOMPARE(drafted.size(), std::size_t(2));
    QCOMPARE(drafted.at(0).anchor.quote, u"🎉"_s);
    QCOMPARE(drafted.at(1).anchor.quote, u"three"_s);
    QCOMPARE(drafted.at(1).body, u"Third, better"_s);
    needed(f.reviews.send(attempt, Verdict::Revise));
    static_cast<void>(f.pair.toMira());
    const auto comments = needed(f.mira.comments(attempt));
    QCOMPARE(comments.size(), std::size_t(2));
    QCOMPARE(comments.at(0).on.body, u"First"_s);
    QCOMPARE(comments.at(1).on.anchor, drafted.at(1).anchor);
}

void ReviewServiceTest::refusesCommentsOutsideTheText()
{
    F f;
    const AttemptId attempt = f.handIn(f.shared(), u"Body"_s);
    static_cast<void>(f.pair.toJonas());
    QCOMPARE(errorOf(f.reviews.addComment(attempt, 2, 3, u"Why?"_s)), (Error{Error::Kind::OutOfRange, u"anchor"_s, {}}));
    QCOMPARE(errorOf(f.reviews.addComment(attempt, 0, 4, u" "_s)).kind, Error::Kind::Blank);
    QVERIFY(!needed(f.reviews.draft(attempt)));
}

void ReviewServiceTest::sendsWhatWasDrafted()
{
    F f;
    const AttemptId attempt = f.handIn(f.shared(), u"Body"_s);
    static_cast<void>(f.pair.toJonas());
    needed(f.reviews.start(attempt));
    needed(f.reviews.start(attempt));
    const ReviewDraft draft = *needed(f.reviews.draft(attempt));
    needed(f.reviews.saveDraft(attempt, F::levels(4, 2), draft.seen));
    ReviewText wrong = F::levels(4, 5);
    QCOMPARE(errorOf(f.reviews.saveDraft(attempt, wrong, {})).kind, Error::Kind::OutOfRange);
    const qint64 sent = f.pair.jonas().clock().now();
    const ReviewId review = needed(f.reviews.send(attempt, Verdict::Accept));
    QVERIFY(!needed(f.reviews.draft(attempt)));
    static_cast<void>(f.pair.toMira());
    const auto full = needed(f.mira.attempt(attempt));
    QCOMPARE(full->reviews.size(), std::size_t(1));
    QCOMPARE(
        full->reviews.front(),
        (StoredReview{.review = {.id = review, .attempt = attempt, .space = f.pair.space(), .verdict = Verdict::Accept, .text = F::levels(4, 2), .sent = sent},
                      .withdrawn = false}));
}

void ReviewServiceTest::refusesToAcceptWithoutEveryLevel()
{
    F f;
    const AttemptId attempt = f.handIn(f.shared(), u"Body"_s);
    static_cast<void>(f.pair.toJonas());
    QCOMPARE(errorOf(f.reviews.send(attempt, Verdict::Accept)), (Error{Error::Kind::Blank, u"levels"_s, u"problem"_s}));
    QCOMPARE(errorOf(f.reviews.send(attempt, Verdict::Revise)).field, u"overall"_s);
    QCOMPARE(f.pair.toMira().applied, qsizetype(0));
}

void ReviewServiceTest::refusesToReviewTwice()
{
    F f;
    const AttemptId attempt = f.handIn(f.shared(), u"Body"_s);
    f.answer(attempt, Verdict::Revise);
    const Error expected{Error::Kind::NotPossible, u"review"_s, {}};
    QCOMPARE(errorOf(f.reviews.start(attempt)), expected);
    QCOMPARE(errorOf(f.reviews.addComment(attempt, 0, 1, u"More"_s)), expected);
    QCOMPARE(errorOf(f.reviews.send(attempt, Verdict::Accept)), expected);
    QCOMPARE(errorOf(f.reviews.start({QUuid::createUuid()})), (Error{Error::Kind::NotFound, u"attempt"_s, {}}));
    const AttemptId withdrawn = f.handIn(f.shared(), u"Body"_s);
    needed(f.mira.withdraw(withdrawn, {}));
    static_cast<void>(f.pair.toJonas());
    QCOMPARE(errorOf(f.reviews.start(withdrawn)), (Error{Error::Kind::NotPossible, u"attempt"_s, {}}));
}

void ReviewServiceTest::withdrawnReviewGivesItsDraftBack()
{
    F f;
    const AssignmentId assignment = f.shared();
    const AttemptId attempt = f.handIn(assignment, u"Body"_s);
    static_cast<void>(f.pair.toJonas());
    needed(f.reviews.addComment(attempt, 0, 4, u"Why?"_s));
    needed(f.reviews.saveDraft(attempt, F::levels(2, 2), {}));
    const ReviewId review = needed(f.reviews.send(attempt, Verdict::Accept));
    static_cast<void>(f.pair.toMira());
    QCOMPARE(needed(f.mira.comments(attempt)).size(), std::size_t(1));
    needed(f.reviews.withdraw(review, u"Too early"_s));
    static_cast<void>(f.pair.toMira());
    QCOMPARE(f.stateFor(f.mira, assignment), AssignmentState::HandedIn);
    QVERIFY(needed(f.mira.comments(attempt)).empty());
    QVERIFY(needed(f.reviews.lastReviews(f.pair.space())).empty());
    const auto draft = needed(f.reviews.draft(attempt));
    QVERIFY(draft);
    QCOMPARE(draft->text, F::levels(2, 2));
    QCOMPARE(draft->comments.size(), std::size_t(1));
    QCOMPARE(errorOf(f.reviews.withdraw(review, {})), (Error{Error::Kind::NotPossible, u"review"_s, {}}));
    needed(f.reviews.send(attempt, Verdict::Revise));
    static_cast<void>(f.pair.toMira());
    QCOMPARE(f.stateFor(f.mira, assignment), AssignmentState::ToRevise);
    QCOMPARE(errorOf(f.reviews.withdraw({QUuid::createUuid()}, {})).kind, Error::Kind::NotFound);
}

void ReviewServiceTest::answeredReviewIsNotWithdrawn()
{
    F f;
    const AssignmentId assignment = f.shared();
    const ReviewId review = f.answer(f.handIn(assignment, u"Body"_s), Verdict::Revise);
    f.handIn(assignment, u"Better"_s);
    static_cast<void>(f.pair.toJonas());
    QCOMPARE(errorOf(f.reviews.withdraw(review, {})), (Error{Error::Kind::NotPossible, u"attempt"_s, {}}));
}

void ReviewServiceTest::sendingIsNotUndone()
{
    F f;
    const AssignmentId assignment = f.shared();
    f.answer(f.handIn(assignment, u"Body"_s), Verdict::Revise);
    static_cast<void>(f.pair.jonas().store().withEngine([](ActionEngine &engine) { return engine.undo(); }).result());
    QCOMPARE(f.stateFor(f.jonas, assignment), AssignmentState::ToRevise);
}

void ReviewServiceTest::remembersTheLastReviews()
{
    F f;
    QList<ReviewId> sent;
    for (int i = 1; i <= 4; ++i) {
        sent.prepend(f.answer(f.handIn(f.shared(), u"Body %1"_s.arg(i)), Verdict::Accept, i, 2));
    }
    const auto last = needed(f.reviews.lastReviews(f.pair.space(), 3));
    QCOMPARE(last.size(), std::size_t(3));
    for (qsizetype i = 0; i < 3; ++i) {
        QCOMPARE(last.at(static_cast<std::size_t>(i)).id, sent.at(i));
    }
    QCOMPARE(last.front().text.levels.value(u"problem"_s), 4);
    QVERIFY(needed(f.reviews.lastReviews(privateSpace)).empty());
}

void ReviewServiceTest::saysWhatTheLastReviewsWereAbout()
{
    F f;
    const AttemptId attempt = f.handIn(f.shared(), u"Body"_s);
    const ReviewId review = f.answer(attempt, Verdict::Accept);
    f.answer(f.handIn(f.shared(), u"Another"_s), Verdict::Revise);
    const auto last = needed(f.reviews.lastWithTitles(f.pair.space(), 5));
    QCOMPARE(last.size(), std::size_t(2));
    QCOMPARE(last.front().verdict, Verdict::Revise);
    QCOMPARE(last.back().id, review);
    QCOMPARE(last.back().attempt, attempt);
    QCOMPARE(last.back().title, F::businessCase().title);
    QCOMPARE(last.back().overall, u"Well argued."_s);
    QCOMPARE(needed(f.reviews.lastWithTitles(f.pair.space(), 1)).size(), std::size_t(1));
}

void ReviewServiceTest::loadsWhatAReviewNeeds()
{
    F f;
    const AssignmentId assignment = f.shared();
    const AttemptId first = f.handIn(assignment, u"The saving is large. Nothing else."_s);
    static_cast<void>(f.pair.toJonas());
    needed(f.reviews.start(first));
    needed(f.reviews.addComment(first, 4, 6, u"Show the arithmetic."_s));
    needed(f.reviews.addComment(first, 21, 7, u"Say more."_s));
    f.answer(first, Verdict::Revise, 2, 1);
    const AttemptId second = f.handIn(assignment, u"Now the saving is shown."_s);
    static_cast<void>(f.pair.toJonas());

    const ReviewPage fresh = needed(f.reviews.page(second));
    QCOMPARE(fresh.assignment.brief.title, F::businessCase().title);
    QCOMPARE(fresh.attempt.stored.attempt.id, second);
    QCOMPARE(fresh.earlier.size(), std::size_t(1));
    QCOMPARE(fresh.earlier.front().stored.attempt.id, first);
    QVERIFY(!fresh.draft);
    QVERIFY(fresh.comments.empty());
    QCOMPARE(fresh.moved.size(), std::size_t(1));
    QCOMPARE(fresh.moved.front().body, u"Show the arithmetic."_s);
    QCOMPARE(fresh.moved.front().anchor.start, 8);

    needed(f.reviews.start(second));
    needed(f.reviews.saveDraft(second, F::levels(3, 3), {}));
    const ReviewPage begun = needed(f.reviews.page(second));
    QCOMPARE(begun.draft->text, F::levels(3, 3));
    QCOMPARE(begun.draft->seen, needed(f.reviews.draft(second))->seen);
    QCOMPARE(needed(f.reviews.page(first)).comments.size(), std::size_t(2));
    QCOMPARE(errorOf(f.reviews.page({})), (Error{Error::Kind::NotFound, u"attempt"_s, {}}));
}

void ReviewServiceTest::keepsSnippets()
{
    F f;
    const SnippetId id = needed(f.reviews.saveSnippet({.id = {}, .title = u"Numbers"_s, .body = u"{name}, where is this from?"_s}));
    needed(f.reviews.saveSnippet({.id = {}, .title = u"Arithmetic"_s, .body = u"Show the sum."_s}));
    QCOMPARE(needed(f.reviews.snippets()).front().title, u"Arithmetic"_s);
    const auto loaded = needed(f.reviews.snippet(id));
    needed(f.reviews.saveSnippet({.id = id, .title = u"Source"_s, .body = u"From where?"_s}, loaded->seen));
    QCOMPARE(needed(f.reviews.snippet(id))->snippet, (Snippet{.id = id, .title = u"Source"_s, .body = u"From where?"_s}));
    QCOMPARE(errorOf(f.reviews.saveSnippet({.id = id, .title = u" "_s, .body = u"x"_s})).field, u"title"_s);
    QCOMPARE(errorOf(f.reviews.saveSnippet({.id = id, .title = u"x"_s, .body = u" "_s})).field, u"body"_s);
    needed(f.reviews.removeSnippet(id));
    QVERIFY(!needed(f.reviews.snippet(id)));
    QCOMPARE(errorOf(f.reviews.saveSnippet({.id = id, .title = u"x"_s, .body = u"x"_s})).kind, Error::Kind::NotFound);
    QCOMPARE(needed(f.reviews.snippets()).size(), std::size_t(1));
}

void ReviewServiceTest::settlesCommentsForMeAlone()
{
    F f;
    const AttemptId attempt = f.handIn(f.shared(), u"Body"_s);
    static_cast<void>(f.pair.toJonas());
    needed(f.reviews.addComment(attempt, 0, 4, u"Why?"_s));
    needed(f.reviews.send(attempt, Verdict::Revise));
    static_cast<void>(f.pair.toMira());
    const ReviewCommentId comment = needed(f.mira.comments(attempt)).front().on.id;
    QVERIFY(!needed(f.mira.comments(attempt)).front().settled);
    needed(f.mira.settle(comment, true));
    QVERIFY(needed(f.mira.comments(attempt)).front().settled);
    QCOMPARE(f.pair.toJonas().applied, qsizetype(0));
    QVERIFY(!needed(f.jonas.comments(attempt)).front().settled);
    needed(f.mira.settle(comment, false));
    QVERIFY(!needed(f.mira.comments(attempt)).front().settled);
}

void ReviewServiceTest::listsAreDrivenByIndexes()
{
    F f;
    const QStringList plans = needed(f.pair.jonas().store().read([&](Database &database) -> Result<QStringList> {
        ReviewDraftRepository drafts(database);
        WAYMARK_CHECK(drafts.comments({QUuid::createUuid()}));
        WAYMARK_CHECK(drafts.snippets(10, 0));
        return queryPlans(database);
    }));
    QCOMPARE_GE(plans.size(), 2);
    // All snippets are one list: it is read along its index.
    QCOMPARE(slowQuestions(plans.filter(QRegularExpression(u"^(?!SCAN review_snippet USING INDEX review_snippet_by_title)"_s))), QString());
}

QTEST_GUILESS_MAIN(ReviewServiceTest)
#include "reviewservicetest.moc"
