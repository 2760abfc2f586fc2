// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "spacerepository.h"

namespace waymark
{

/** A record as it travels between two people. */
struct ExchangedRecord {
    RecordId record;
    qint64 at = 0; ///< of its newest change, on its writer's clock
    bool created = false; ///< it came into being with what is looked at, and is not only changed by it
    bool sent = false; ///< a parcel with it was written
    std::optional<qint64> answeredAt;

    bool operator==(const ExchangedRecord &) const = default;
};

/**
 * What came, what is to go and what has arrived, record by record, the newest first, for people to read. Only records of
 * @p types, which are record types' numbers: the others say nothing to a reader. Errors: Storage.
 */
class ExchangedRecordRepository
{
public:
    /** @p database outlives it; used on its thread. */
    ExchangedRecordRepository(Database &database, const QList<int> &types);

    /** What the newest @p actions actions of @p person that came in touched. */
    [[nodiscard]] Result<std::vector<ExchangedRecord>> cameIn(const PersonId &person, qint64 actions, qint64 count);
    /** What I wrote in @p space and nobody else has acknowledged. */
    [[nodiscard]] Result<std::vector<ExchangedRecord>> notReceived(SpaceKey space, qint64 count);
    /** How much of that is in no parcel yet. */
    [[nodiscard]] Result<qint64> toSendCount(SpaceKey space);
    /** What I wrote in @p space that somebody else has, as it stands. */
    [[nodiscard]] Result<std::vector<ExchangedRecord>> received(SpaceKey space, qint64 count);
    [[nodiscard]] Result<qint64> receivedCount(SpaceKey space);

private:
    Database &m_database;
    QString m_types; ///< as JSON
};

}
