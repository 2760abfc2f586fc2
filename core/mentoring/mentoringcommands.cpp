// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mentoringcommands.h"

#include "mentoringrepository.h"

using namespace Qt::StringLiterals;

namespace waymark::MentoringCommand
{

Result<EngagementId> open(Writer &writer, SpaceKey space, const EngagementDraft &draft)
{
    WAYMARK_TRY(const EngagementDraft checked, checkedEngagement(draft));
    WAYMARK_TRY(const auto mentorship, MentoringRepository(writer.database()).mentorship(writer.me(), space));
    if (!mentorship || mentorship->closed) {
        return failure(Error::Kind::NotPossible, u"space"_s);
    }
    const bool begun = checked.start <= writer.today();
    const Engagement engagement{.id = writer.newId<EngagementId>(),
                                .space = space,
                                .draft = checked,
                                .state = begun ? EngagementState::Active : EngagementState::Planned,
                                .stateDay = begun ? checked.start : writer.today()};
    WAYMARK_CHECK(MentoringRepository::add(writer, engagement));
    return engagement.id;
}

static Result<void> checkIsThere(Writer &writer, EngagementId id)
{
    WAYMARK_TRY(const auto engagement, MentoringRepository(writer.database()).engagement(id));
    return engagement ? Result<void>() : failure(Error::Kind::NotFound, u"engagement"_s);
}

Result<void> edit(Writer &writer, EngagementId id, const EngagementDraft &draft, const LoadedVersions &seen)
{
    WAYMARK_TRY(const EngagementDraft checked, checkedEngagement(draft));
    WAYMARK_CHECK(checkIsThere(writer, id));
    writer.basedOn(id.value, seen);
    return MentoringRepository::update(writer, id, checked);
}

Result<void> setState(Writer &writer, EngagementId id, EngagementState state, QDate day, const LoadedVersions &seen)
{
    WAYMARK_TRY(const QDate checked, checkedEngagementDay(day, u"day"_s));
    WAYMARK_CHECK(checkIsThere(writer, id));
    writer.basedOn(id.value, seen);
    return MentoringRepository::setState(writer, id, state, checked);
}

Result<void> remove(Writer &writer, EngagementId id)
{
    WAYMARK_CHECK(checkIsThere(writer, id));
    return writer.remove(id.value);
}

}
