// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "win.h"

#include "goalchecks.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace waymark
{

Result<WinDraft> checked(const WinDraft &draft)
{
    WinDraft values = draft;
    WAYMARK_CHECK(GoalCheck::day(draft.day, u"day"_s));
    WAYMARK_TRY(values.title, requiredLine(draft.title, u"title"_s));
    WAYMARK_TRY(values.note, optionalText(draft.note, u"note"_s));
    return values;
}

}
