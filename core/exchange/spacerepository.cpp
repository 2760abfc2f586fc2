// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spacerepository.h"

using namespace Qt::StringLiterals;

namespace waymark
{

static constexpr std::string_view selectSpace = "SELECT key, id FROM wm_space WHERE key = ?1";
static constexpr std::string_view selectAll = "SELECT key, id FROM wm_space ORDER BY key";
static constexpr std::string_view selectShared =
    "SELECT s.key, s.id FROM wm_space s JOIN wm_member m ON m.space = s.key WHERE m.person = ?1 AND s.key <> 1 ORDER BY s.key";
static constexpr std::string_view selectMembers = "SELECT person FROM wm_member WHERE space = ?1 ORDER BY person";
static constexpr std::string_view selectMember = "SELECT 1 FROM wm_member WHERE space = ?1 AND person = ?2";
static constexpr std::string_view countLiving =
    "SELECT count(*) FROM wm_record r WHERE r.space = ?1 AND NOT EXISTS (SELECT 1 FROM wm_trash t WHERE t.record = r.key)";
static constexpr std::string_view selectLiving =
    "SELECT 1 FROM wm_record r WHERE r.id = ?2 AND r.space = ?1 AND NOT EXISTS (SELECT 1 FROM wm_trash t WHERE t.record = r.key)";
static constexpr std::string_view selectSpaceOf = "SELECT space FROM wm_record WHERE id = ?1";
static constexpr std::string_view selectUnpacked =
    "SELECT 1 FROM wm_record r JOIN wm_unpacked u ON u.space = r.space AND u.action = r.action WHERE r.id = ?1 "
    "UNION ALL SELECT 1 FROM wm_record r JOIN wm_change c ON c.record = r.key JOIN wm_unpacked u ON u.space = r.space AND u.action = c.action WHERE r.id = ?1 LIMIT 1";

static ExchangeSpace spaceFrom(const Statement &row)
{
    return {.key = {row.integer(0)}, .id = {row.blob(1)}};
}

SpaceRepository::SpaceRepository(Database &database)
    : m_database(database)
{
}

Result<ExchangeSpace> SpaceRepository::space(SpaceKey key)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectSpace));
    WAYMARK_TRY(const auto found, statement.bind(1, key).readOne(spaceFrom));
    return found ? Result<ExchangeSpace>(*found) : failure(Error::Kind::NotFound, u"space"_s);
}

Result<std::vector<ExchangeSpace>> SpaceRepository::all()
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectAll));
    return statement.readAll(spaceFrom);
}

Result<std::vector<ExchangeSpace>> SpaceRepository::sharedWith(const PersonId &person)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectShared));
    return statement.bind(1, person.key).readAll(spaceFrom);
}

Result<std::vector<PersonId>> SpaceRepository::members(SpaceKey space)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectMembers));
    return statement.bind(1, space).readAll([](const Statement &row) { return PersonId{row.blob(0)}; });
}

Result<bool> SpaceRepository::isMember(SpaceKey space, const PersonId &person)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectMember));
    return statement.bind(1, space).bind(2, person.key).step();
}

Result<qint64> SpaceRepository::livingRecords(SpaceKey space)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(countLiving));
    WAYMARK_TRY(const auto count, statement.bind(1, space).readOne([](const Statement &row) { return row.integer(0); }));
    return count.value_or(0);
}

Result<bool> SpaceRepository::isLiving(SpaceKey space, RecordId record)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectLiving));
    return statement.bind(1, space).bind(2, record).step();
}

Result<std::optional<SpaceKey>> SpaceRepository::spaceOf(RecordId record)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectSpaceOf));
    return statement.bind(1, record).readOne([](const Statement &row) { return SpaceKey{row.integer(0)}; });
}

Result<bool> SpaceRepository::isUnpacked(RecordId record)
{
    WAYMARK_TRY(Statement statement, m_database.prepare(selectUnpacked));
    return statement.bind(1, record).step();
}

}
