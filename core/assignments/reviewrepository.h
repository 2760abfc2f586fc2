// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentreview.h"
#include "writer.h"

#include <optional>
#include <vector>

namespace waymark
{

/** A review, and whether it still counts. */
struct StoredReview {
    Review review;
    bool withdrawn = false;

    bool operator==(const StoredReview &) const = default;
};

/** The rows of what mentors answered. Used on the thread of its connection; every function may fail with Storage. */
class ReviewRepository
{
public:
    explicit ReviewRepository(Database &database);

    /** Nothing where there is none, or it is in the trash. */
    [[nodiscard]] Result<std::optional<StoredReview>> review(ReviewId id);
    /** Those of @p attempt that stand in its own space, the withdrawn too, the last sent first. */
    [[nodiscard]] Result<std::vector<StoredReview>> reviews(AttemptId attempt, SpaceKey space);
    /** The last @p count reviews in @p space that count, the newest first. */
    [[nodiscard]] Result<std::vector<Review>> last(SpaceKey space, int count);
    /** Comments on @p attempt of reviews that count, in the order of the text. Whether they hold is not looked at. */
    [[nodiscard]] Result<std::vector<ReviewComment>> comments(AttemptId attempt, SpaceKey space);

    [[nodiscard]] static Result<void> add(Writer &writer, const Review &review);
    [[nodiscard]] static Result<void> addComment(Writer &writer, const Review &review, const DraftComment &comment);
    [[nodiscard]] static Result<void> addWithdrawal(Writer &writer, const Review &review, const QString &reason);
    /** Remembers, for me alone, that a comment was dealt with or is open again. */
    [[nodiscard]] static Result<void> setSettled(Writer &writer, ReviewCommentId comment, bool settled);

private:
    Database &m_database;
};

}
