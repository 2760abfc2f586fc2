// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentanchor.h"
#include "assignmentids.h"
#include "assignmentrubric.h"
#include "version.h"

#include <vector>

namespace waymark
{

/** What a mentor says to an attempt as a whole. */
enum class Verdict {
    Revise,
    Accept,
};

/** "revise" or "accept". */
[[nodiscard]] QString codeOf(Verdict verdict);
/** Revise for a code that is not known: only what was clearly accepted is. */
[[nodiscard]] Verdict verdictFromCode(const QString &code);

/** What a mentor writes about an attempt and has not sent. */
struct ReviewText {
    /** Markdown source, as typed. */
    QString overall;
    CriterionLevels levels;

    bool operator==(const ReviewText &) const = default;
};

/** A comment on a place of an attempt; @p Id says whether it has been sent. */
template<typename CommentId>
struct CommentOn {
    CommentId id;
    AttemptId attempt;
    Anchor anchor;
    QString body;

    bool operator==(const CommentOn &) const = default;
};

using DraftComment = CommentOn<DraftCommentId>;

/** A review as its mentor's editor loads it. */
struct ReviewDraft {
    AttemptId attempt;
    ReviewText text;
    std::vector<DraftComment> comments;
    /** To be passed back when it is saved. */
    LoadedVersions seen;
};

/** A mentor's answer to an attempt: never changes. */
struct Review {
    ReviewId id;
    AttemptId attempt;
    SpaceKey space;
    Verdict verdict = Verdict::Revise;
    ReviewText text;
    /** Milliseconds UTC. */
    qint64 sent = 0;

    bool operator==(const Review &) const = default;
};

/** A comment that came with a review: never changes. */
struct ReviewComment {
    CommentOn<ReviewCommentId> on;
    ReviewId review;
    /** The reader ticked it off. */
    bool settled = false;
    /** It quotes what stands at its place; one that does not was not made by this program. */
    bool holds = true;

    bool operator==(const ReviewComment &) const = default;
};

/** @p text cleaned, its levels within @p rubric. Errors: TooLong "overall"; those of checkLevels(). */
[[nodiscard]] Result<ReviewText> checkedReviewText(const Rubric &rubric, const ReviewText &text);

/**
 * Whether a review can be sent. Errors: Blank "levels" (detail: the first criterion) when accepting without a level for every
 * criterion; Blank "overall" when sending back without a word; those of checkLevels().
 */
[[nodiscard]] Result<void> checkSend(const Rubric &rubric, Verdict verdict, const ReviewText &text, qsizetype comments);

}
