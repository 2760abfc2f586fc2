// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engagement.h"
#include "writer.h"

/** The commands of mentoring as parts of an action that is under way. Each may also fail with Storage. */
namespace waymark::MentoringCommand
{

/**
 * Opens an engagement in the mentorship @p space; active from its first day on, if that has come.
 * Errors: NotPossible "space" for what is no open mentorship of mine; those of checkedEngagement().
 */
[[nodiscard]] Result<EngagementId> open(Writer &writer, SpaceKey space, const EngagementDraft &draft);

/** @p seen as the editor loaded it. Errors: NotFound; those of checkedEngagement(). */
[[nodiscard]] Result<void> edit(Writer &writer, EngagementId id, const EngagementDraft &draft, const LoadedVersions &seen);

/** Errors: NotFound; OutOfRange "day". */
[[nodiscard]] Result<void> setState(Writer &writer, EngagementId id, EngagementState state, QDate day, const LoadedVersions &seen);

/** Errors: NotFound; NotAllowed for who did not open it, when the action is committed. */
[[nodiscard]] Result<void> remove(Writer &writer, EngagementId id);

}
