// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "goal.h"
#include "store.h"

namespace waymark
{

/**
 * Writes down a goal that closes a gap in @p competency, and says that it does: one action, so one undo takes both back.
 * From any thread; returns at once. Errors: those of GoalCommand::add and CompetencyCommand::link.
 */
[[nodiscard]] QFuture<Result<GoalId>> addGoalForGap(Store &store, const QString &competency, const GoalDraft &draft);

}
