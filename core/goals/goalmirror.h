// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goalpartrepository.h"
#include "goalrepository.h"

/**
 * The copies of a goal in mentorships. A copy has the goal's wording, days, metric and state, its milestones, steps and
 * check-ins; not the aspiration it serves, nor its wins. Within a copy the id of a part is derived from the copy and
 * the part, so every device of the owner writes the same one. Part of the action that is under way; all may fail with Storage.
 */
namespace waymark::GoalMirror
{

/** The record that keeps @p part in the copy @p copy. */
[[nodiscard]] QUuid idInCopy(GoalId copy, const QUuid &part);

/** Makes a copy in @p space with all that belongs to the goal now. */
[[nodiscard]] Result<GoalId> create(Writer &writer, const Goal &goal, SpaceKey space);

/** Writes what stands in the row of @p goal into its copies. Call it after the row was written. */
[[nodiscard]] Result<void> writeGoal(Writer &writer, GoalId goal);
/** Puts the old wording of @p goal, which has just been kept as @p old, beside each copy. */
[[nodiscard]] Result<void> writeReframed(Writer &writer, GoalId goal, const Goal &old, const QString &reason);

[[nodiscard]] Result<void> write(Writer &writer, const Milestone &milestone);
/** The place too. */
[[nodiscard]] Result<void> write(Writer &writer, const Step &step);
[[nodiscard]] Result<void> write(Writer &writer, const CheckIn &checkIn);
/** Takes the copies of @p part, which belongs to @p goal, away. */
[[nodiscard]] Result<void> remove(Writer &writer, GoalId goal, MilestoneId part);
[[nodiscard]] Result<void> remove(Writer &writer, GoalId goal, StepId part);
[[nodiscard]] Result<void> remove(Writer &writer, GoalId goal, CheckInId part);

}
