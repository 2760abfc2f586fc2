// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peoplerepository.h"

namespace waymark
{

static constexpr std::string_view selectOne =
    "SELECT id, person, name, headline, email, photo, mentee, mentor, coordinator FROM profile WHERE id = ?1 AND trashed = 0";
static constexpr std::string_view selectInSpace = "SELECT id, person, name, headline, email, photo, mentee, mentor, coordinator FROM profile "
                                                  "WHERE space = ?1 AND trashed = 0 ORDER BY name, id";
static constexpr std::string_view selectOfPerson = "SELECT id, person, name, headline, email, photo, mentee, mentor, coordinator FROM profile "
                                                   "WHERE person = ?1 AND trashed = 0 ORDER BY space, id";
static constexpr std::string_view selectShares =
    "SELECT s.id, s.profile, s.copy, p.space, s.with_email FROM profile_share AS s JOIN profile AS p ON p.id = s.copy AND p.trashed = 0 "
    "WHERE s.profile = ?1 AND s.trashed = 0 ORDER BY s.copy";
static constexpr std::string_view selectExists = "SELECT 1 FROM profile WHERE id = ?1";
static constexpr std::string_view insert = "INSERT INTO profile (id, space, person, name, headline, email, photo, mentee, mentor, coordinator) "
                                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
static constexpr std::string_view updateOne =
    "UPDATE profile SET name = ?2, headline = ?3, email = ?4, photo = ?5, mentee = ?6, mentor = ?7, coordinator = ?8 WHERE id = ?1";
static constexpr std::string_view insertShare = "INSERT INTO profile_share (id, space, profile, copy, with_email) VALUES (?1, ?2, ?3, ?4, ?5)";
static constexpr std::string_view updateWithEmail = "UPDATE profile_share SET with_email = ?2 WHERE id = ?1";

static Profile fromRow(const Statement &row)
{
    return Profile::fromStore(ProfileId{row.uuid(0)}, PersonId{row.blob(1)},
                              {.name = row.text(2),
                               .headline = row.text(3),
                               .email = row.text(4),
                               .photo = row.optionalUuid(5),
                               .mentee = row.integer(6) != 0,
                               .mentor = row.integer(7) != 0,
                               .coordinator = row.integer(8) != 0});
}

static ProfileShare shareFromRow(const Statement &row)
{
    return {.id = row.uuid(0),
            .profile = ProfileId{row.uuid(1)},
            .copy = ProfileId{row.uuid(2)},
            .space = SpaceKey{row.integer(3)},
            .withEmail = row.integer(4) != 0};
}

PeopleRepository::PeopleRepository(Database &database)
    : m_database(database)
{
}

Result<std::optional<Profile>> PeopleRepository::profile(ProfileId id)
{
    return m_database.prepare(selectOne).and_then([id](Statement statement) { return statement.bind(1, id).readOne(fromRow); });
}

Result<std::vector<Profile>> PeopleRepository::profilesIn(SpaceKey space)
{
    return m_database.prepare(selectInSpace).and_then([space](Statement statement) { return statement.bind(1, space).readAll(fromRow); });
}

Result<std::vector<Profile>> PeopleRepository::profilesOf(const PersonId &person)
{
    return m_database.prepare(selectOfPerson).and_then([&person](Statement statement) { return statement.bind(1, person.key).readAll(fromRow); });
}

Result<std::vector<ProfileShare>> PeopleRepository::shares(ProfileId profile)
{
    return m_database.prepare(selectShares).and_then([profile](Statement statement) { return statement.bind(1, profile).readAll(shareFromRow); });
}

Result<bool> PeopleRepository::exists(ProfileId id)
{
    return m_database.prepare(selectExists).and_then([id](Statement statement) { return statement.bind(1, id).step(); });
}

Result<void> PeopleRepository::add(Writer &writer, SpaceKey space, const Profile &profile)
{
    const ProfileDraft &values = profile.values();
    return writer.prepare(insert).and_then([&](Statement statement) {
        return statement.bind(1, profile.id())
            .bind(2, space)
            .bind(3, profile.person().key)
            .bind(4, values.name)
            .bind(5, values.headline)
            .bind(6, values.email)
            .bind(7, values.photo)
            .bind(8, values.mentee)
            .bind(9, values.mentor)
            .bind(10, values.coordinator)
            .run();
    });
}

Result<void> PeopleRepository::update(Writer &writer, const Profile &profile)
{
    const ProfileDraft &values = profile.values();
    return writer.prepare(updateOne).and_then([&](Statement statement) {
        return statement.bind(1, profile.id())
            .bind(2, values.name)
            .bind(3, values.headline)
            .bind(4, values.email)
            .bind(5, values.photo)
            .bind(6, values.mentee)
            .bind(7, values.mentor)
            .bind(8, values.coordinator)
            .run();
    });
}

Result<void> PeopleRepository::addShare(Writer &writer, const ProfileShare &share)
{
    return writer.prepare(insertShare).and_then([&share](Statement statement) {
        return statement.bind(1, share.id).bind(2, privateSpace).bind(3, share.profile).bind(4, share.copy).bind(5, share.withEmail).run();
    });
}

Result<void> PeopleRepository::setWithEmail(Writer &writer, RecordId share, bool withEmail)
{
    return writer.prepare(updateWithEmail).and_then([&](Statement statement) { return statement.bind(1, share).bind(2, withEmail).run(); });
}

}
