// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peoplecommands.h"

#include "peoplerepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::PeopleCommand
{

static Profile copyOf(const Profile &original, ProfileId id, bool withEmail)
{
    ProfileDraft values = original.values();
    if (!withEmail) {
        values.email.clear();
    }
    return Profile::fromStore(id, original.person(), values);
}

Result<void> writeCopies(Writer &writer, const Profile &original)
{
    WAYMARK_TRY(const auto shares, PeopleRepository(writer.database()).shares(original.id()));
    for (const ProfileShare &share : shares) {
        WAYMARK_CHECK(PeopleRepository::update(writer, copyOf(original, share.copy, share.withEmail)));
    }
    return {};
}

static Result<Profile> mine(Writer &writer)
{
    WAYMARK_TRY(const auto profile, PeopleRepository(writer.database()).profile(profileIdOf(writer.me())));
    if (!profile) {
        return failure(Error::Kind::NotFound, u"profile"_s);
    }
    return *profile;
}

static Result<std::vector<ProfileShare>> sharesIn(Writer &writer, SpaceKey space)
{
    WAYMARK_TRY(auto shares, PeopleRepository(writer.database()).shares(profileIdOf(writer.me())));
    std::erase_if(shares, [space](const ProfileShare &share) { return share.space != space; });
    return shares;
}

Result<ProfileId> saveMine(Writer &writer, const ProfileDraft &draft, const LoadedVersions &seen)
{
    const ProfileId id = profileIdOf(writer.me());
    WAYMARK_TRY(const Profile profile, Profile::create(id, writer.me(), draft));
    PeopleRepository repository(writer.database());
    WAYMARK_TRY(const bool known, repository.exists(id));
    if (!known) {
        WAYMARK_CHECK(PeopleRepository::add(writer, privateSpace, profile));
        return id;
    }
    WAYMARK_TRY(const auto present, repository.profile(id));
    if (!present) {
        WAYMARK_CHECK(writer.bringBack(id.value));
    }
    writer.basedOn(id.value, seen);
    WAYMARK_CHECK(PeopleRepository::update(writer, profile));
    WAYMARK_CHECK(writeCopies(writer, profile));
    return id;
}

Result<ProfileId> shareMine(Writer &writer, SpaceKey space, bool withEmail)
{
    if (space == privateSpace) {
        return failure(Error::Kind::NotPossible, u"space"_s);
    }
    WAYMARK_TRY(const Profile original, mine(writer));
    WAYMARK_TRY(const auto present, sharesIn(writer, space));
    if (!present.empty()) {
        const ProfileShare &share = present.front();
        WAYMARK_CHECK(PeopleRepository::setWithEmail(writer, share.id, withEmail));
        WAYMARK_CHECK(PeopleRepository::update(writer, copyOf(original, share.copy, withEmail)));
        return share.copy;
    }
    const auto copy = writer.newId<ProfileId>();
    WAYMARK_CHECK(PeopleRepository::add(writer, space, copyOf(original, copy, withEmail)));
    WAYMARK_CHECK(PeopleRepository::addShare(writer, {writer.newUuid(), original.id(), copy, space, withEmail}));
    return copy;
}

Result<void> stopSharingMine(Writer &writer, SpaceKey space)
{
    WAYMARK_TRY(const auto shares, sharesIn(writer, space));
    if (shares.empty()) {
        return failure(Error::Kind::NotFound, u"space"_s);
    }
    for (const ProfileShare &share : shares) {
        WAYMARK_CHECK(writer.remove(share.copy.value));
        WAYMARK_CHECK(writer.remove(share.id));
    }
    return {};
}

}
