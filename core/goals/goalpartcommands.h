// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkin.h"
#include "milestone.h"
#include "step.h"
#include "win.h"
#include "writer.h"

/**
 * The commands about what belongs to goals, as parts of an action that is under way. Each also writes the copies in
 * mentorships. NotFound ("goal", "milestone", "step", "check-in", "win") where something is not in the private space or
 * is in the trash. All may also fail with Storage.
 */
namespace waymark::GoalPartCommand
{

/** Errors: NotFound; as checked(const MilestoneDraft &). */
[[nodiscard]] Result<MilestoneId> addMilestone(Writer &writer, GoalId goal, const MilestoneDraft &draft);
[[nodiscard]] Result<void> saveMilestone(Writer &writer, MilestoneId id, const MilestoneDraft &draft, const LoadedVersions &seen);
/** @p day nothing: not reached after all. Errors: NotFound, OutOfRange ("reached-on"). */
[[nodiscard]] Result<void> setReached(Writer &writer, MilestoneId id, std::optional<QDate> day);
[[nodiscard]] Result<void> removeMilestone(Writer &writer, MilestoneId id);

/** At the end of the first column. Errors: NotFound; as checked(const StepDraft &). */
[[nodiscard]] Result<StepId> addStep(Writer &writer, GoalId goal, const StepDraft &draft);
[[nodiscard]] Result<void> saveStep(Writer &writer, StepId id, const StepDraft &draft, const LoadedVersions &seen);
/** Behind @p after, or first in the column. Errors: NotFound. */
[[nodiscard]] Result<void> moveStep(Writer &writer, StepId id, StepColumn column, std::optional<StepId> after);
[[nodiscard]] Result<void> removeStep(Writer &writer, StepId id);

/** Errors: NotFound; as checked(const CheckInDraft &). */
[[nodiscard]] Result<CheckInId> addCheckIn(Writer &writer, GoalId goal, const CheckInDraft &draft);
[[nodiscard]] Result<void> saveCheckIn(Writer &writer, CheckInId id, const CheckInDraft &draft, const LoadedVersions &seen);
[[nodiscard]] Result<void> removeCheckIn(Writer &writer, CheckInId id);

/** A win stays private. Errors: as checked(const WinDraft &). */
[[nodiscard]] Result<WinId> addWin(Writer &writer, const WinDraft &draft);
[[nodiscard]] Result<void> saveWin(Writer &writer, WinId id, const WinDraft &draft, const LoadedVersions &seen);
[[nodiscard]] Result<void> removeWin(Writer &writer, WinId id);

}
