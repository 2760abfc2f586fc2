// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reviewcommands.h"

#include "assignmentlistrepository.h"
#include "assignmentrepository.h"
#include "attemptrepository.h"
#include "authority.h"
#include "reviewdraftrepository.h"
#include "reviewrepository.h"
#include "text.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace waymark::ReviewCommand
{

static Result<Attempt> reviewable(Writer &writer, AttemptId id)
{
    WAYMARK_TRY(const auto stored, AttemptRepository(writer.database()).attempt(id));
    if (!stored) {
        return failure(Error::Kind::NotFound, u"attempt"_s);
    }
    WAYMARK_TRY(const auto role, roleIn(writer.database(), stored->attempt.space, writer.me()));
    if (role != Role::Mentor) {
        return failure(Error::Kind::NotAllowed, u"attempt"_s);
    }
    if (stored->withdrawn) {
        return failure(Error::Kind::NotPossible, u"attempt"_s);
    }
    return stored->attempt;
}

static Result<void> checkIsOpen(Database &database, const Attempt &attempt)
{
    WAYMARK_TRY(const auto reviews, ReviewRepository(database).reviews(attempt.id, attempt.space));
    const bool reviewed = std::ranges::contains(reviews, false, &StoredReview::withdrawn);
    return reviewed ? failure(Error::Kind::NotPossible, u"review"_s) : Result<void>();
}

static Result<Rubric> rubricOf(Database &database, const Attempt &attempt)
{
    WAYMARK_TRY(const auto assignment, AssignmentRepository(database).assignment(attempt.assignment));
    if (!assignment || assignment->space != attempt.space) {
        return failure(Error::Kind::NotFound, u"assignment"_s);
    }
    return assignment->brief.rubric;
}

static Result<void> ensureDraft(Writer &writer, AttemptId attempt)
{
    WAYMARK_TRY(const auto trashed, ReviewDraftRepository(writer.database()).inTrash(attempt));
    if (!trashed) {
        return ReviewDraftRepository::add(writer, attempt);
    }
    return *trashed ? writer.bringBack(reviewDraftIdOf(attempt)) : Result<void>();
}

static Result<ReviewText> existingDraft(Writer &writer, AttemptId attempt)
{
    WAYMARK_TRY(auto draft, ReviewDraftRepository(writer.database()).draft(attempt));
    if (!draft) {
        return failure(Error::Kind::NotFound, u"draft"_s);
    }
    return *std::move(draft);
}

Result<void> start(Writer &writer, AttemptId attempt)
{
    WAYMARK_TRY(const Attempt handedIn, reviewable(writer, attempt));
    WAYMARK_CHECK(checkIsOpen(writer.database(), handedIn));
    return ensureDraft(writer, attempt);
}

Result<void> saveDraft(Writer &writer, AttemptId attempt, const ReviewText &text, const LoadedVersions &seen)
{
    WAYMARK_TRY(const Attempt handedIn, reviewable(writer, attempt));
    WAYMARK_TRY(const Rubric rubric, rubricOf(writer.database(), handedIn));
    WAYMARK_TRY(const ReviewText checked, checkedReviewText(rubric, text));
    WAYMARK_CHECK(existingDraft(writer, attempt));
    writer.basedOn(reviewDraftIdOf(attempt), seen);
    return ReviewDraftRepository::update(writer, attempt, checked);
}

static Result<QString> checkedComment(const QString &body)
{
    WAYMARK_TRY(const QString words, optionalText(body, u"body"_s));
    return words.trimmed().isEmpty() ? Result<QString>(failure(Error::Kind::Blank, u"body"_s)) : words;
}

Result<DraftCommentId> addComment(Writer &writer, AttemptId attempt, qint64 start, qint64 length, const QString &body)
{
    WAYMARK_TRY(const QString words, checkedComment(body));
    WAYMARK_TRY(const Attempt handedIn, reviewable(writer, attempt));
    WAYMARK_TRY(const Anchor anchor, anchorAt(handedIn.text.body, start, length));
    WAYMARK_CHECK(checkIsOpen(writer.database(), handedIn));
    WAYMARK_CHECK(ensureDraft(writer, attempt));
    const auto id = writer.newId<DraftCommentId>();
    WAYMARK_CHECK(ReviewDraftRepository::addComment(writer, {.id = id, .attempt = attempt, .anchor = anchor, .body = words}));
    return id;
}

static Result<void> checkIsThere(Database &database, DraftCommentId id)
{
    WAYMARK_TRY(const auto comment, ReviewDraftRepository(database).comment(id));
    return comment ? Result<void>() : failure(Error::Kind::NotFound, u"comment"_s);
}

Result<void> editComment(Writer &writer, DraftCommentId id, const QString &body, const LoadedVersions &seen)
{
    WAYMARK_TRY(const QString words, checkedComment(body));
    WAYMARK_CHECK(checkIsThere(writer.database(), id));
    writer.basedOn(id.value, seen);
    return ReviewDraftRepository::updateComment(writer, id, words);
}

Result<void> removeComment(Writer &writer, DraftCommentId id)
{
    WAYMARK_CHECK(checkIsThere(writer.database(), id));
    return writer.remove(id.value);
}

Result<void> discard(Writer &writer, AttemptId attempt)
{
    WAYMARK_CHECK(existingDraft(writer, attempt));
    return writer.remove(reviewDraftIdOf(attempt));
}

Result<ReviewId> send(Writer &writer, AttemptId attempt, Verdict verdict)
{
    Database &database = writer.database();
    WAYMARK_TRY(const Attempt handedIn, reviewable(writer, attempt));
    WAYMARK_CHECK(checkIsOpen(database, handedIn));
    WAYMARK_TRY(const Rubric rubric, rubricOf(database, handedIn));
    ReviewDraftRepository drafts(database);
    WAYMARK_TRY(const auto draft, drafts.draft(attempt));
    WAYMARK_TRY(const auto comments, drafts.comments(attempt));
    const ReviewText text = draft.value_or(ReviewText{});
    WAYMARK_CHECK(checkSend(rubric, verdict, text, static_cast<qsizetype>(comments.size())));
    const Review review{.id = writer.newId<ReviewId>(), .attempt = attempt, .space = handedIn.space, .verdict = verdict, .text = text, .sent = writer.now()};
    WAYMARK_CHECK(ReviewRepository::add(writer, review));
    for (const DraftComment &comment : comments) {
        WAYMARK_CHECK(ReviewRepository::addComment(writer, review, comment));
    }
    if (draft) {
        WAYMARK_CHECK(writer.remove(reviewDraftIdOf(attempt)));
    }
    return review.id;
}

/** Errors: NotPossible "attempt" where the mentee has gone on. */
static Result<void> checkIsNewest(Database &database, const Attempt &attempt)
{
    WAYMARK_TRY(const auto facts, AssignmentListRepository(database).facts(attempt.assignment, attempt.space));
    return standingOf(facts).newest == attempt.id ? Result<void>() : failure(Error::Kind::NotPossible, u"attempt"_s);
}

Result<void> withdraw(Writer &writer, ReviewId id, const QString &reason)
{
    WAYMARK_TRY(const QString words, optionalText(reason, u"reason"_s));
    WAYMARK_TRY(const auto stored, ReviewRepository(writer.database()).review(id));
    if (!stored) {
        return failure(Error::Kind::NotFound, u"review"_s);
    }
    if (stored->withdrawn) {
        return failure(Error::Kind::NotPossible, u"review"_s);
    }
    WAYMARK_TRY(const Attempt attempt, reviewable(writer, stored->review.attempt));
    WAYMARK_CHECK(checkIsNewest(writer.database(), attempt));
    WAYMARK_CHECK(ReviewRepository::addWithdrawal(writer, stored->review, words));
    WAYMARK_TRY(const auto trashed, ReviewDraftRepository(writer.database()).inTrash(attempt.id));
    return trashed == true ? writer.bringBack(reviewDraftIdOf(attempt.id)) : Result<void>();
}

Result<SnippetId> saveSnippet(Writer &writer, const Snippet &snippet, const LoadedVersions &seen)
{
    WAYMARK_TRY(Snippet checked, checkedSnippet(snippet));
    if (checked.id.isNull()) {
        checked.id = writer.newId<SnippetId>();
        return ReviewDraftRepository::addSnippet(writer, checked).transform([&checked] { return checked.id; });
    }
    WAYMARK_TRY(const auto present, ReviewDraftRepository(writer.database()).snippet(checked.id));
    if (!present) {
        return failure(Error::Kind::NotFound, u"snippet"_s);
    }
    writer.basedOn(checked.id.value, seen);
    return ReviewDraftRepository::updateSnippet(writer, checked).transform([&checked] { return checked.id; });
}

Result<void> removeSnippet(Writer &writer, SnippetId id)
{
    return writer.remove(id.value);
}

}
