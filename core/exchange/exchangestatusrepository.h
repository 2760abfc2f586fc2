// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packetrepository.h"
#include "receiptrepository.h"

namespace waymark
{

/** How things stand with one person. */
struct ExchangeStatus {
    qint64 unpacked = 0; ///< actions that are in no packet yet
    qint64 packed = 0; ///< records in packets that no parcel carried
    qint64 sent = 0; ///< records in parcels, not acknowledged yet
    qint64 delivered = 0; ///< records that a device of somebody else acknowledged
    qint64 answered = 0; ///< of these and of those sent, answered
    qint64 attachmentsMissing = 0; ///< named by packets, 'not here yet'
    bool acknowledgementDue = false; ///< something that came in has not been acknowledged
    std::optional<qint64> lastSent; ///< instant of the last parcel that was written for the person
    std::optional<qint64> lastReceived; ///< instant of the last one of the person's that was opened

    /** Whether a parcel written now would carry something new. */
    [[nodiscard]] bool hasToSend() const { return unpacked > 0 || packed > 0 || acknowledgementDue; }
    bool operator==(const ExchangeStatus &) const = default;
};

/** Errors: Storage. */
[[nodiscard]] Result<ExchangeStatus> exchangeStatus(Database &database, const PersonId &person);

}
