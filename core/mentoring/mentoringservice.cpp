// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mentoringservice.h"

#include "heads.h"
#include "mentoringcommands.h"
#include "mentoringlabels.h"
#include "mentoringschema.h"

namespace waymark
{

MentoringService::MentoringService(Store &store, PersonId me)
    : m_store(store)
    , m_me(std::move(me))
{
}

QFuture<Result<std::vector<Mentorship>>> MentoringService::inRole(std::optional<Role> myRole)
{
    return m_store.read([me = m_me, myRole](Database &database) { return MentoringRepository(database).mentorships(me, myRole); });
}

QFuture<Result<std::vector<Mentorship>>> MentoringService::mentorships()
{
    return inRole(std::nullopt);
}

QFuture<Result<std::vector<Mentorship>>> MentoringService::mentees()
{
    return inRole(Role::Mentor);
}

QFuture<Result<std::vector<Mentorship>>> MentoringService::mentors()
{
    return inRole(Role::Mentee);
}

QFuture<Result<std::optional<Mentorship>>> MentoringService::mentorship(SpaceKey space)
{
    return m_store.read([me = m_me, space](Database &database) { return MentoringRepository(database).mentorship(me, space); });
}

QFuture<Result<std::vector<Engagement>>> MentoringService::engagements(SpaceKey space)
{
    return m_store.read([space](Database &database) { return MentoringRepository(database).engagements(space); });
}

QFuture<Result<std::optional<LoadedEngagement>>> MentoringService::engagement(EngagementId id)
{
    return m_store.read([id](Database &database) -> Result<std::optional<LoadedEngagement>> {
        WAYMARK_TRY(const auto engagement, MentoringRepository(database).engagement(id));
        if (!engagement) {
            return std::nullopt;
        }
        WAYMARK_TRY(auto seen, loadedVersions(database, Schema({mentoringSchema()}), id.value));
        return LoadedEngagement{.engagement = *engagement, .seen = std::move(seen)};
    });
}

QFuture<Result<EngagementId>> MentoringService::open(SpaceKey space, EngagementDraft draft)
{
    return m_store.act(MentoringLabel::OpenEngagement,
                       [space, draft = std::move(draft)](Writer &writer) { return MentoringCommand::open(writer, space, draft); });
}

QFuture<Result<void>> MentoringService::edit(EngagementId id, EngagementDraft draft, LoadedVersions seen)
{
    return m_store.act(MentoringLabel::EditEngagement,
                       [id, draft = std::move(draft), seen = std::move(seen)](Writer &writer) { return MentoringCommand::edit(writer, id, draft, seen); });
}

QFuture<Result<void>> MentoringService::setState(EngagementId id, EngagementState state, QDate day, LoadedVersions seen)
{
    return m_store.act(MentoringLabel::SetEngagementState,
                       [id, state, day, seen = std::move(seen)](Writer &writer) { return MentoringCommand::setState(writer, id, state, day, seen); });
}

QFuture<Result<void>> MentoringService::remove(EngagementId id)
{
    return m_store.act(MentoringLabel::RemoveEngagement, [id](Writer &writer) { return MentoringCommand::remove(writer, id); });
}

}
