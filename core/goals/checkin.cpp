// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkin.h"

#include "goalchecks.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace waymark
{

Result<CheckInDraft> checked(const CheckInDraft &draft)
{
    CheckInDraft values = draft;
    WAYMARK_CHECK(GoalCheck::day(draft.day, u"day"_s));
    WAYMARK_CHECK(GoalCheck::number(draft.progress, u"progress"_s));
    if (draft.confidence && (*draft.confidence < 1 || *draft.confidence > 10)) {
        return failure(Error::Kind::OutOfRange, u"confidence"_s);
    }
    WAYMARK_TRY(values.note, optionalText(draft.note, u"note"_s));
    WAYMARK_TRY(values.blocker, optionalText(draft.blocker, u"blocker"_s));
    WAYMARK_TRY(values.help, optionalText(draft.help, u"help"_s));
    const bool silent = values.note.trimmed().isEmpty() && values.blocker.trimmed().isEmpty() && values.help.trimmed().isEmpty();
    if (!values.progress && !values.confidence && silent) {
        return failure(Error::Kind::Blank, u"confidence"_s);
    }
    return values;
}

}
