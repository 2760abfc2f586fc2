// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "reviewpage.h"
#include "reviewqueuerepository.h"
#include "store.h"

namespace waymark
{

/** A snippet as its editor loads it. */
struct LoadedSnippet {
    Snippet snippet;
    LoadedVersions seen;
};

/** Questions and commands of a mentor who reviews. Every function may be called from any thread and returns at once. */
class ReviewService
{
public:
    /** @p store outlives the service. @p me is the person whose workspace this is. */
    ReviewService(Store &store, PersonId me);

    /** As ReviewQueueRepository::waiting. */
    [[nodiscard]] QFuture<Result<std::vector<WaitingRow>>> waitingForMe(PageAfter<AttemptId> page = {});
    [[nodiscard]] QFuture<Result<qint64>> waitingCount();
    /** The review of @p attempt that I am writing; nothing before it was begun. */
    [[nodiscard]] QFuture<Result<std::optional<ReviewDraft>>> draft(AttemptId attempt);
    /** The last @p count reviews that count in the mentorship @p space, the newest first. */
    [[nodiscard]] QFuture<Result<std::vector<Review>>> lastReviews(SpaceKey space, int count = 3);
    /** As lastReviewsIn(). */
    [[nodiscard]] QFuture<Result<std::vector<LastReview>>> lastWithTitles(SpaceKey space, int count = 3);
    /** As reviewPage(). */
    [[nodiscard]] QFuture<Result<ReviewPage>> page(AttemptId attempt);
    /** By title, at most @p count after the first @p skip. */
    [[nodiscard]] QFuture<Result<std::vector<Snippet>>> snippets(int count = 100, int skip = 0);
    [[nodiscard]] QFuture<Result<std::optional<LoadedSnippet>>> snippet(SnippetId id);

    // As the functions of ReviewCommand.
    [[nodiscard]] QFuture<Result<void>> start(AttemptId attempt);
    [[nodiscard]] QFuture<Result<void>> saveDraft(AttemptId attempt, ReviewText text, LoadedVersions seen);
    [[nodiscard]] QFuture<Result<DraftCommentId>> addComment(AttemptId attempt, qint64 start, qint64 length, QString body);
    [[nodiscard]] QFuture<Result<void>> editComment(DraftCommentId id, QString body, LoadedVersions seen = {});
    [[nodiscard]] QFuture<Result<void>> removeComment(DraftCommentId id);
    [[nodiscard]] QFuture<Result<void>> discard(AttemptId attempt);
    [[nodiscard]] QFuture<Result<ReviewId>> send(AttemptId attempt, Verdict verdict);
    [[nodiscard]] QFuture<Result<void>> withdraw(ReviewId id, QString reason);
    [[nodiscard]] QFuture<Result<SnippetId>> saveSnippet(Snippet snippet, LoadedVersions seen = {});
    [[nodiscard]] QFuture<Result<void>> removeSnippet(SnippetId id);

private:
    Store &m_store;
    PersonId m_me;
};

}
