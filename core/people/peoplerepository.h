// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile.h"
#include "writer.h"

#include <vector>

namespace waymark
{

/** A copy of a profile in a mentorship. */
struct ProfileShare {
    RecordId id;
    ProfileId profile;
    ProfileId copy;
    SpaceKey space;
    /** Whether the copy carries the e-mail address. */
    bool withEmail = false;
};

/** The rows of people. Used on the thread of its connection; every function may fail with Storage. */
class PeopleRepository
{
public:
    explicit PeopleRepository(Database &database);

    /** Nothing where there is none, or it is in the trash. */
    [[nodiscard]] Result<std::optional<Profile>> profile(ProfileId id);
    /** Those in @p space by name. */
    [[nodiscard]] Result<std::vector<Profile>> profilesIn(SpaceKey space);
    /** Every profile that says it is about @p person, the oldest space first: the original comes first where it is here. */
    [[nodiscard]] Result<std::vector<Profile>> profilesOf(const PersonId &person);
    [[nodiscard]] Result<std::vector<ProfileShare>> shares(ProfileId profile);
    /** Whether a row with this id is there, in the trash or not. */
    [[nodiscard]] Result<bool> exists(ProfileId id);

    [[nodiscard]] static Result<void> add(Writer &writer, SpaceKey space, const Profile &profile);
    /** Everything but whom it is about. */
    [[nodiscard]] static Result<void> update(Writer &writer, const Profile &profile);
    [[nodiscard]] static Result<void> addShare(Writer &writer, const ProfileShare &share);
    [[nodiscard]] static Result<void> setWithEmail(Writer &writer, RecordId share, bool withEmail);

private:
    Database &m_database;
};

}
