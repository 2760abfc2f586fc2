// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionledger.h"

#include <QDateTime>

namespace waymark
{

static constexpr int mostMonths = 120;

QDate dayOf(const SessionLedgerRow &row, const QTimeZone &otherwise)
{
    if (!row.startsAt) {
        return {};
    }
    const QTimeZone zone(row.zone.toUtf8());
    return QDateTime::fromMSecsSinceEpoch(*row.startsAt, zone.isValid() ? zone : otherwise).date();
}

qint64 agreedMinutes(const std::vector<SessionLedgerRow> &rows)
{
    qint64 minutes = 0;
    for (const SessionLedgerRow &row : rows) {
        minutes += row.hours.agreed().value_or(0);
    }
    return minutes;
}

std::vector<LedgerMonth> ledgerMonths(const std::vector<SessionLedgerRow> &rows, const QTimeZone &otherwise)
{
    std::map<QDate, qint64> minutes;
    for (const SessionLedgerRow &row : rows) {
        const QDate day = dayOf(row, otherwise);
        if (day.isValid() && row.hours.agreed()) {
            minutes[QDate(day.year(), day.month(), 1)] += *row.hours.agreed();
        }
    }
    if (minutes.empty()) {
        return {};
    }
    const QDate last = minutes.rbegin()->first;
    std::vector<LedgerMonth> months;
    for (QDate month = std::max(minutes.begin()->first, last.addMonths(1 - mostMonths)); month <= last; month = month.addMonths(1)) {
        const auto found = minutes.find(month);
        months.push_back({.first = month, .minutes = found == minutes.end() ? 0 : found->second});
    }
    return months;
}

std::map<int, qint64> ledgerYears(const std::vector<SessionLedgerRow> &rows, const QTimeZone &otherwise)
{
    std::map<int, qint64> years;
    for (const SessionLedgerRow &row : rows) {
        const QDate day = dayOf(row, otherwise);
        if (day.isValid() && row.hours.agreed()) {
            years[day.year()] += *row.hours.agreed();
        }
    }
    return years;
}

}
