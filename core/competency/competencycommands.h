// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "assessment.h"
#include "writer.h"

/** What people do with competencies, as parts of an action that is under way. Each may also fail with Storage. */
namespace waymark::CompetencyCommand
{

/**
 * Writes down what I, a peer or a certificate says of me, or where I want to be; all of @p drafts or none. Each is shown in
 * the mentorships @p showIn. Gives the ids in the order of @p drafts.
 * Errors: Invalid "source" for a mentor's; those of checkedAssessment() and showIn().
 */
[[nodiscard]] Result<std::vector<AssessmentId>> assess(Writer &writer, const std::vector<AssessmentDraft> &drafts, const std::vector<SpaceKey> &showIn);

/**
 * Changes an assessment, and every copy of mine with it. @p seen as the editor loaded it. Whether it is a mentor's cannot change.
 * Errors: NotFound; Invalid "source"; those of checkedAssessment().
 */
[[nodiscard]] Result<void> edit(Writer &writer, AssessmentId id, const AssessmentDraft &draft, const LoadedVersions &seen);

/** Writes what stands in the row of my assessment into its copies. Call it after the row was written. Errors: NotFound. */
[[nodiscard]] Result<void> writeMirrors(Writer &writer, AssessmentId id);

/** Puts an assessment and its copies into the trash. Errors: NotFound. */
[[nodiscard]] Result<void> remove(Writer &writer, AssessmentId id);

/**
 * Puts a copy of my private assessment into the mentorship @p space; from then on it follows the original. Gives the copy.
 * Errors: NotFound, also "space"; NotPossible for one that is not private, "space" for the private space.
 */
[[nodiscard]] Result<AssessmentId> showIn(Writer &writer, AssessmentId id, SpaceKey space);
/** Shows the newest of each competency and source. Gives how many. Errors as showIn(). */
[[nodiscard]] Result<int> showNewestIn(Writer &writer, SpaceKey space);
/** Takes the copy away. What was read was read. Errors: NotFound. */
[[nodiscard]] Result<void> hideFrom(Writer &writer, AssessmentId id, SpaceKey space);

/**
 * What a mentor says of the mentee of the mentorship @p space; the source of @p draft is not looked at.
 * Errors: NotAllowed for who is not its mentor; those of checkedAssessment().
 */
[[nodiscard]] Result<AssessmentId> assessMentee(Writer &writer, SpaceKey space, const AssessmentDraft &draft);

/** Says that @p target, an attempt or a piece of evidence that stands in @p space, shows @p competency. Errors: Blank "competency"; NotFound "space". */
[[nodiscard]] Result<void> link(Writer &writer, const QString &competency, RecordId target, SpaceKey space);
/** Errors: NotFound. */
[[nodiscard]] Result<void> unlink(Writer &writer, const QString &competency, RecordId target, SpaceKey space);

}
