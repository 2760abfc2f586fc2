// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "milestone.h"

#include "goalchecks.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace waymark
{

Result<MilestoneDraft> checked(const MilestoneDraft &draft)
{
    MilestoneDraft values = draft;
    WAYMARK_TRY(values.title, requiredLine(draft.title, u"title"_s));
    WAYMARK_CHECK(GoalCheck::day(draft.due, u"due"_s));
    return values;
}

}
