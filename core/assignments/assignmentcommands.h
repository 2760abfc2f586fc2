// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assignment.h"
#include "assignmentattempt.h"
#include "writer.h"

/** What a mentee does with assignments, as parts of an action that is under way. Each may also fail with Storage. */
namespace waymark::AssignmentCommand
{

/**
 * Takes an assignment, for oneself or, in a mentorship, for its mentee (a mentor gives one so).
 * Errors: those of checkedBrief().
 */
[[nodiscard]] Result<AssignmentId> take(Writer &writer, const AssignmentBrief &brief, SpaceKey space = privateSpace);

/**
 * Changes what is asked. @p seen as the editor loaded it.
 * Errors: NotFound; those of checkedBrief(); NotPossible "brief" where something was handed in and more than the due day changes.
 */
[[nodiscard]] Result<void> edit(Writer &writer, AssignmentId id, const AssignmentBrief &brief, const LoadedVersions &seen);

/** Puts an assignment, its attempts and, unless it is a shared copy, its draft into the trash. Errors: NotFound. */
[[nodiscard]] Result<void> remove(Writer &writer, AssignmentId id);

/** Writes the draft; a copy and what it is a copy of have the same. @p seen as the editor loaded it. Errors: NotFound; those of checkedDraft(). */
[[nodiscard]] Result<void> saveDraft(Writer &writer, AssignmentId id, const DraftText &text, const LoadedVersions &seen);

/** A file's hash is taken from its attachment where it is not given. Errors: NotFound, also "attachment"; those of checkedEvidence(). */
[[nodiscard]] Result<DraftEvidenceId> addEvidence(Writer &writer, AssignmentId id, const EvidenceContent &evidence);
[[nodiscard]] Result<void> editEvidence(Writer &writer, DraftEvidenceId id, const EvidenceContent &evidence, const LoadedVersions &seen);
[[nodiscard]] Result<void> removeEvidence(Writer &writer, DraftEvidenceId id);

/**
 * Freezes the draft and its evidence as the next attempt: where the assignment was shared last, or in the private space
 * before it was shared. @p ownWork: she said that it is her own work.
 * Errors: NotFound, also "attachment"; NotAllowed for who is not the mentee; those of checkHandIn(); NotPossible "assignment"
 * after it was accepted, "body" where just this waits for its review already.
 */
[[nodiscard]] Result<AttemptId> handIn(Writer &writer, AssignmentId id, bool ownWork);

/** Errors: NotFound; NotPossible "attempt" for one that was withdrawn, "review" for one that was reviewed; TooLong "reason". */
[[nodiscard]] Result<void> withdraw(Writer &writer, AttemptId id, const QString &reason);

/**
 * Puts a copy of the assignment and of what was handed in for it, without what was withdrawn, into the mentorship
 * @p space; what is there already stays. From then on hand-ins go there. Gives the copy.
 * Errors: NotFound, also "space" or "attachment"; NotPossible "space" for the private one.
 */
[[nodiscard]] Result<AssignmentId> shareWith(Writer &writer, AssignmentId id, SpaceKey space);

/** Ticks a comment off, or opens it again, for me alone. */
[[nodiscard]] Result<void> settle(Writer &writer, ReviewCommentId id, bool settled);

/** The assignment that a hand-in for @p id goes to. Errors: NotFound. */
[[nodiscard]] Result<Assignment> placeOf(Database &database, AssignmentId id);

}
