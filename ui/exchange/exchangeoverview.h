// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchangestatusrepository.h"
#include "heads.h"
#include "knownperson.h"
#include "spacerepository.h"

namespace waymark
{

/** How things stand with one person, in one look. */
struct PersonStanding {
    KnownPerson person;
    ExchangeStatus status;
    qint64 toSend = 0; ///< things that are in no parcel yet
    qint64 toSettle = 0; ///< what both changed
    qint64 asking = 0; ///< parcels that wait for my answer

    bool operator==(const PersonStanding &) const = default;
};

/** With everybody. */
struct ExchangeOverview {
    std::vector<PersonStanding> people;
    std::vector<Meeting> invitations; ///< of mine, that nobody answered yet
    qsizetype devices = 0; ///< of mine, in use
    qint64 toSettleAlone = 0; ///< what two devices of mine changed
};

// Questions for the thread that reads. Errors: Storage, besides those named.
[[nodiscard]] Result<ExchangeOverview> exchangeOverview(Database &database, const Schema &schema, const PersonId &me);
/** Errors: NotFound "person". */
[[nodiscard]] Result<PersonStanding> personStanding(Database &database, const Schema &schema, const PersonId &person);
/** What @p person and I both changed; what two devices of mine did where @p person is null. */
[[nodiscard]] Result<std::vector<Conflict>> conflictsWith(Database &database, const Schema &schema, const PersonId &person);

/** A person as pages name one, and back; null where @p text is no person. */
[[nodiscard]] QString textOf(const PersonId &person);
[[nodiscard]] PersonId personFrom(const QString &text);

}
