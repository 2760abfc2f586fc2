// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"

#include <vector>

namespace waymark
{

/** A space, as far as packets care. */
struct ExchangeSpace {
    SpaceKey key;
    SpaceId id;

    bool operator==(const ExchangeSpace &) const = default;
};

/** Questions about spaces, who is in them and what they hold. Errors: Storage. */
class SpaceRepository
{
public:
    /** @p database outlives it; used on its thread. */
    explicit SpaceRepository(Database &database);

    /** Errors: NotFound "space". */
    [[nodiscard]] Result<ExchangeSpace> space(SpaceKey key);
    [[nodiscard]] Result<std::vector<ExchangeSpace>> all();
    /** The shared spaces that @p person is a member of. */
    [[nodiscard]] Result<std::vector<ExchangeSpace>> sharedWith(const PersonId &person);
    /** Nobody for the private space. */
    [[nodiscard]] Result<std::vector<PersonId>> members(SpaceKey space);
    [[nodiscard]] Result<bool> isMember(SpaceKey space, const PersonId &person);

    /** Records that are not in the trash. */
    [[nodiscard]] Result<qint64> livingRecords(SpaceKey space);
    [[nodiscard]] Result<bool> isLiving(SpaceKey space, RecordId record);
    /** The space of a record; nothing where there is no such record. */
    [[nodiscard]] Result<std::optional<SpaceKey>> spaceOf(RecordId record);
    /** Whether something that was done to @p record is in no packet yet. */
    [[nodiscard]] Result<bool> isUnpacked(RecordId record);

private:
    Database &m_database;
};

}
