// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "database.h"
#include "packetvector.h"

#include <QList>

#include <optional>

namespace waymark
{

/** How far something of mine in a shared space has come. */
enum class ReceiptState : std::uint8_t {
    Private, ///< nobody else is to have it
    Theirs, ///< somebody else's, as far as it has come here
    Written, ///< here, in no packet yet
    Packed, ///< in a packet that no parcel has carried yet
    Sent, ///< in a parcel that was written
    Delivered, ///< a device of somebody else acknowledged it, by signature
    Answered, ///< somebody else changed it, or wrote something that names it
};

/** The stable code, such as "delivered". */
[[nodiscard]] QLatin1StringView codeOf(ReceiptState state);

/** The state of one record, as it stands after its newest change. */
struct ExchangeReceipt {
    RecordId record;
    ReceiptState state = ReceiptState::Written;
    std::optional<qint64> answeredAt;

    bool operator==(const ExchangeReceipt &) const = default;
};

/** How many records of a space are where. */
struct ReceiptCounts {
    qint64 packed = 0;
    qint64 sent = 0;
    qint64 delivered = 0; ///< answered or not
    qint64 answered = 0;
};

/** Which packet carried which record last, and whether it was answered. Errors: Storage, DiskFull, ReadOnly, InUse. */
class ReceiptRepository
{
public:
    /** @p database outlives it; used on its thread. */
    explicit ReceiptRepository(Database &database);

    /** @p packet, of this device, carries changes of @p records. */
    [[nodiscard]] Result<void> carried(SpaceKey space, const PacketName &packet, const QList<RecordId> &records);
    /** Somebody else's packet answers those of @p records that are mine. */
    [[nodiscard]] Result<void> answered(SpaceKey space, const QList<RecordId> &records, qint64 at);
    /** Records of @p space that are not here any more were carried by nothing. */
    [[nodiscard]] Result<void> forgetGone(SpaceKey space);
    /** Errors: NotFound "record". */
    [[nodiscard]] Result<ExchangeReceipt> receipt(RecordId record);
    /** Of what this person wrote in @p space. */
    [[nodiscard]] Result<ReceiptCounts> counts(SpaceKey space);
    /**
     * Records of mine in @p space that were delivered, or those that were not, by id after @p after, at most @p count.
     * What is in no packet yet is among those that were not.
     */
    [[nodiscard]] Result<std::vector<RecordId>> records(SpaceKey space, bool delivered, const RecordId &after, qint64 count);

private:
    [[nodiscard]] Result<ReceiptState> stateOf(SpaceKey space, const PacketName &packet);

    Database &m_database;
};

}
