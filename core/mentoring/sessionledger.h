// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mentoringsession.h"

#include <QTimeZone>

#include <map>

namespace waymark
{

/** A session that was held, and how long by the word of each. */
struct SessionLedgerRow {
    SessionId id;
    SpaceKey space;
    std::optional<qint64> startsAt;
    QString zone;
    int plannedMinutes = 0;
    SessionHours hours;

    bool operator==(const SessionLedgerRow &) const = default;
};

/** A month of the ledger. */
struct LedgerMonth {
    QDate first;
    /** Minutes that both said the same of. */
    qint64 minutes = 0;

    bool operator==(const LedgerMonth &) const = default;
};

/** The day of the session where it was held; in @p otherwise where its zone is not known. Invalid for one without a time. */
[[nodiscard]] QDate dayOf(const SessionLedgerRow &row, const QTimeZone &otherwise);

/** Minutes that both said the same of, over all of @p rows. */
[[nodiscard]] qint64 agreedMinutes(const std::vector<SessionLedgerRow> &rows);

/**
 * Every month from the first agreed session to the last, also those without one: at most the last 120. Sessions without a
 * time belong to none.
 */
[[nodiscard]] std::vector<LedgerMonth> ledgerMonths(const std::vector<SessionLedgerRow> &rows, const QTimeZone &otherwise);

/** Agreed minutes by year, as certifications ask for them. */
[[nodiscard]] std::map<int, qint64> ledgerYears(const std::vector<SessionLedgerRow> &rows, const QTimeZone &otherwise);

}
