// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reviewpage.h"

#include "assignmentrepository.h"
#include "assignmentschema.h"
#include "heads.h"
#include "reviewdraftrepository.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static Result<std::vector<DraftComment>> movedHere(Database &database, const AttemptInFull &before, const Attempt &attempt)
{
    WAYMARK_TRY(const auto comments, ReviewRepository(database).comments(before.stored.attempt.id, before.stored.attempt.space));
    std::vector<DraftComment> here;
    for (const ReviewComment &one : comments) {
        const auto anchor = moved(one.on.anchor, before.stored.attempt.text.body, attempt.text.body);
        if (anchor) {
            here.push_back({.id = {one.on.id.value}, .attempt = attempt.id, .anchor = *anchor, .body = one.on.body});
        }
    }
    return here;
}

static Result<std::vector<AttemptInFull>> attemptsBefore(Database &database, const Attempt &attempt, const Assignment &assignment)
{
    WAYMARK_TRY(const auto attempts, AttemptRepository(database).attempts(assignment.id, assignment.space));
    std::vector<AttemptInFull> before;
    for (const StoredAttempt &one : attempts) {
        if (!one.withdrawn && one.attempt.id != attempt.id && one.attempt.number < attempt.number) {
            WAYMARK_TRY(AttemptInFull full, attemptInFull(database, one));
            before.push_back(std::move(full));
        }
    }
    return before;
}

Result<std::optional<ReviewDraft>> reviewDraft(Database &database, AttemptId attempt)
{
    ReviewDraftRepository repository(database);
    WAYMARK_TRY(const auto text, repository.draft(attempt));
    if (!text) {
        return std::nullopt;
    }
    WAYMARK_TRY(auto comments, repository.comments(attempt));
    WAYMARK_TRY(auto seen, loadedVersions(database, Schema({assignmentSchema()}), reviewDraftIdOf(attempt)));
    return ReviewDraft{.attempt = attempt, .text = *text, .comments = std::move(comments), .seen = std::move(seen)};
}

Result<ReviewPage> reviewPage(Database &database, AttemptId id)
{
    WAYMARK_TRY(const auto stored, AttemptRepository(database).attempt(id));
    if (!stored) {
        return failure(Error::Kind::NotFound, u"attempt"_s);
    }
    WAYMARK_TRY(const auto assignment, AssignmentRepository(database).assignment(stored->attempt.assignment));
    if (!assignment) {
        return failure(Error::Kind::NotFound, u"assignment"_s);
    }
    WAYMARK_TRY(AttemptInFull attempt, attemptInFull(database, *stored));
    ReviewPage page{.attempt = std::move(attempt), .assignment = *assignment, .earlier = {}, .draft = {}, .comments = {}, .moved = {}};
    WAYMARK_TRY(page.earlier, attemptsBefore(database, stored->attempt, *assignment));
    if (!page.earlier.empty()) {
        WAYMARK_TRY(page.moved, movedHere(database, page.earlier.back(), stored->attempt));
    }
    WAYMARK_TRY(page.comments, ReviewRepository(database).comments(id, stored->attempt.space));
    WAYMARK_TRY(page.draft, reviewDraft(database, id));
    return page;
}

Result<std::vector<LastReview>> lastReviewsIn(Database &database, SpaceKey space, int count)
{
    WAYMARK_TRY(const auto reviews, ReviewRepository(database).last(space, count));
    std::vector<LastReview> found;
    for (const Review &review : reviews) {
        WAYMARK_TRY(const auto attempt, AttemptRepository(database).attempt(review.attempt));
        if (!attempt) {
            continue;
        }
        WAYMARK_TRY(const auto assignment, AssignmentRepository(database).assignment(attempt->attempt.assignment));
        found.push_back({.id = review.id,
                         .attempt = review.attempt,
                         .title = assignment ? assignment->brief.title : QString(),
                         .verdict = review.verdict,
                         .overall = review.text.overall,
                         .sent = review.sent});
    }
    return found;
}

}
