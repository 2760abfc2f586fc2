// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "peoplerepository.h"
#include "store.h"

namespace waymark
{

/** A profile as an editor loads it. */
struct LoadedProfile {
    Profile profile;
    /** To be passed back when it is saved. */
    LoadedVersions seen;
    /** Where copies stand. */
    std::vector<ProfileShare> shares;
};

/** Questions and commands about people. Every function may be called from any thread and returns at once. */
class PeopleService
{
public:
    /** @p store outlives the service. @p me is the person whose workspace this is. */
    PeopleService(Store &store, PersonId me);

    /** My profile; nothing before it was first saved. */
    [[nodiscard]] QFuture<Result<std::optional<LoadedProfile>>> mine();
    [[nodiscard]] QFuture<Result<std::optional<Profile>>> profile(ProfileId id);
    /** The profiles that the members of a mentorship share with one another, by name. */
    [[nodiscard]] QFuture<Result<std::vector<Profile>>> profilesIn(SpaceKey space);
    /** What @p person is called here: the first of the profiles about the person; nothing where there is none. */
    [[nodiscard]] QFuture<Result<std::optional<Profile>>> profileOf(PersonId person);

    /** As PeopleCommand::saveMine. */
    [[nodiscard]] QFuture<Result<ProfileId>> saveMine(ProfileDraft draft, LoadedVersions seen = {});
    /** As PeopleCommand::shareMine. */
    [[nodiscard]] QFuture<Result<ProfileId>> shareMine(SpaceKey space, bool withEmail = false);
    /** As PeopleCommand::stopSharingMine. */
    [[nodiscard]] QFuture<Result<void>> stopSharingMine(SpaceKey space);

private:
    Store &m_store;
    PersonId m_me;
};

}
