// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peopleservice.h"

#include "heads.h"
#include "peoplecommands.h"
#include "peoplelabels.h"
#include "peopleschema.h"

namespace waymark
{

static Result<std::optional<LoadedProfile>> load(Database &database, ProfileId id)
{
    PeopleRepository repository(database);
    WAYMARK_TRY(const auto profile, repository.profile(id));
    if (!profile) {
        return std::nullopt;
    }
    WAYMARK_TRY(auto seen, loadedVersions(database, Schema({peopleSchema()}), id.value));
    WAYMARK_TRY(auto shares, repository.shares(id));
    return LoadedProfile{*profile, std::move(seen), std::move(shares)};
}

PeopleService::PeopleService(Store &store, PersonId me)
    : m_store(store)
    , m_me(std::move(me))
{
}

QFuture<Result<std::optional<LoadedProfile>>> PeopleService::mine()
{
    return m_store.read([id = profileIdOf(m_me)](Database &database) { return load(database, id); });
}

QFuture<Result<std::optional<Profile>>> PeopleService::profile(ProfileId id)
{
    return m_store.read([id](Database &database) { return PeopleRepository(database).profile(id); });
}

QFuture<Result<std::vector<Profile>>> PeopleService::profilesIn(SpaceKey space)
{
    return m_store.read([space](Database &database) { return PeopleRepository(database).profilesIn(space); });
}

QFuture<Result<std::optional<Profile>>> PeopleService::profileOf(PersonId person)
{
    return m_store.read([person = std::move(person)](Database &database) -> Result<std::optional<Profile>> {
        WAYMARK_TRY(const auto profiles, PeopleRepository(database).profilesOf(person));
        return profiles.empty() ? std::nullopt : std::optional(profiles.front());
    });
}

QFuture<Result<ProfileId>> PeopleService::saveMine(ProfileDraft draft, LoadedVersions seen)
{
    return m_store.act(PeopleLabel::EditProfile,
                       [draft = std::move(draft), seen = std::move(seen)](Writer &writer) { return PeopleCommand::saveMine(writer, draft, seen); });
}

QFuture<Result<ProfileId>> PeopleService::shareMine(SpaceKey space, bool withEmail)
{
    return m_store.act(PeopleLabel::ShareProfile, [space, withEmail](Writer &writer) { return PeopleCommand::shareMine(writer, space, withEmail); });
}

QFuture<Result<void>> PeopleService::stopSharingMine(SpaceKey space)
{
    return m_store.act(PeopleLabel::StopSharingProfile, [space](Writer &writer) { return PeopleCommand::stopSharingMine(writer, space); });
}

}
