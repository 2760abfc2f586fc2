// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignmentreview.h"
#include "assignmentsnippet.h"
#include "writer.h"

/**
 * What a mentor does with attempts, as parts of an action that is under way. Each that names an attempt may fail with
 * NotFound "attempt", NotAllowed "attempt" for who is not the mentor of its space, NotPossible "attempt" for one that was
 * withdrawn; all with Storage.
 */
namespace waymark::ReviewCommand
{

/** Begins a private draft of a review; the one that is there already where there is. Errors: NotPossible "review" where it was reviewed. */
[[nodiscard]] Result<void> start(Writer &writer, AttemptId attempt);

/** @p seen as the editor loaded it. Errors: NotFound "draft"; those of checkedReviewText(). */
[[nodiscard]] Result<void> saveDraft(Writer &writer, AttemptId attempt, const ReviewText &text, const LoadedVersions &seen);

/**
 * Adds a comment on @p length code points of the attempt's text from @p start on; begins the draft where there is none.
 * Errors: OutOfRange "anchor"; Blank or TooLong "body"; NotPossible "review".
 */
[[nodiscard]] Result<DraftCommentId> addComment(Writer &writer, AttemptId attempt, qint64 start, qint64 length, const QString &body);
/** Errors: NotFound "comment"; Blank or TooLong "body". */
[[nodiscard]] Result<void> editComment(Writer &writer, DraftCommentId id, const QString &body, const LoadedVersions &seen);
/** Errors: NotFound "comment". */
[[nodiscard]] Result<void> removeComment(Writer &writer, DraftCommentId id);

/** Puts the draft and its comments into the trash. Errors: NotFound "draft". */
[[nodiscard]] Result<void> discard(Writer &writer, AttemptId attempt);

/**
 * Sends what was drafted as the answer to @p attempt, and puts the draft away.
 * Errors: NotPossible "review" where it was reviewed; those of checkSend().
 */
[[nodiscard]] Result<ReviewId> send(Writer &writer, AttemptId attempt, Verdict verdict);

/**
 * Takes a review back; its draft is there again. Errors: NotFound "review"; NotPossible "review" for one that was withdrawn,
 * "attempt" where the mentee has handed in another attempt since; TooLong "reason".
 */
[[nodiscard]] Result<void> withdraw(Writer &writer, ReviewId id, const QString &reason);

/** A new snippet for a null id. @p seen as the editor loaded it. Errors: NotFound "snippet"; those of checkedSnippet(). */
[[nodiscard]] Result<SnippetId> saveSnippet(Writer &writer, const Snippet &snippet, const LoadedVersions &seen);
/** Errors: NotFound. */
[[nodiscard]] Result<void> removeSnippet(Writer &writer, SnippetId id);

}
