// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gapgoal.h"

#include "competencycommands.h"
#include "goalcommands.h"
#include "goallabels.h"

namespace waymark
{

QFuture<Result<GoalId>> addGoalForGap(Store &store, const QString &competency, const GoalDraft &draft)
{
    return store.act(GoalLabel::AddGoal, [competency, draft](Writer &writer) -> Result<GoalId> {
        WAYMARK_TRY(const GoalId goal, GoalCommand::add(writer, draft));
        WAYMARK_CHECK(CompetencyCommand::link(writer, competency, goal.value, privateSpace));
        return goal;
    });
}

}
