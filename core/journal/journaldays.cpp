// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journaldays.h"

using namespace Qt::StringLiterals;

namespace waymark
{

/** Sorts after every text. */
static QString beyond()
{
    static constexpr char32_t last = 0x10ffff;
    return QString::fromUcs4(&last, 1);
}

JournalPeriod journalMonth(int year, int month)
{
    const QDate first(year, month, 1);
    return first.isValid() ? journalPeriod(first, first.addMonths(1).addDays(-1)) : JournalPeriod{};
}

JournalPeriod journalPeriod(QDate first, QDate last)
{
    return {first.isValid() ? first.toString(Qt::ISODate) : QString(), last.isValid() ? last.addDays(1).toString(Qt::ISODate) : beyond()};
}

QStringList daysRemembered(QDate today)
{
    if (!today.isValid()) {
        return {};
    }
    QStringList days{today.toString(u"MM-dd"_s)};
    if (today.month() == 2 && today.day() == 28 && !QDate::isLeapYear(today.year())) {
        days.append(u"02-29"_s);
    }
    return days;
}

}
