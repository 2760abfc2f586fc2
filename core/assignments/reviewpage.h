// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignment.h"
#include "attemptinfull.h"
#include "reviewcommands.h"

namespace waymark
{

/** The review of one attempt, as its page shows it. */
struct ReviewPage {
    AttemptInFull attempt;
    Assignment assignment;
    /** Those before it that were not withdrawn, the oldest first. */
    std::vector<AttemptInFull> earlier;
    /** What is being written; nothing before it was begun. */
    std::optional<ReviewDraft> draft;
    /** Of the reviews that were sent. */
    std::vector<ReviewComment> comments;
    /** Comments on the attempt before, where their words stand in this one still. */
    std::vector<DraftComment> moved;
};

/** A review that was sent, with what it was about. */
struct LastReview {
    ReviewId id;
    AttemptId attempt;
    QString title;
    Verdict verdict = Verdict::Revise;
    QString overall;
    /** Milliseconds UTC. */
    qint64 sent = 0;

    bool operator==(const LastReview &) const = default;
};

/** What I write about @p attempt; nothing before it was begun. On the thread of @p database. Errors: Storage. */
[[nodiscard]] Result<std::optional<ReviewDraft>> reviewDraft(Database &database, AttemptId attempt);
/** On the thread of @p database. Errors: NotFound "attempt", "assignment". */
[[nodiscard]] Result<ReviewPage> reviewPage(Database &database, AttemptId attempt);
/** The last @p count reviews that count in the mentorship @p space, the newest first. On the thread of @p database. Errors: Storage. */
[[nodiscard]] Result<std::vector<LastReview>> lastReviewsIn(Database &database, SpaceKey space, int count);

}
