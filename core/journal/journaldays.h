// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QStringList>

#include <optional>

namespace waymark
{

/** A day of the calendar on which something was written. */
struct JournalDay {
    QDate day;
    qint64 entries = 0;
    /** The mean of the moods of the day, 1 to 5, or nothing. */
    std::optional<double> mood;

    bool operator==(const JournalDay &) const = default;
};

/** How often a mood was noted. */
struct MoodCount {
    int mood = 0;
    qint64 entries = 0;

    bool operator==(const MoodCount &) const = default;
};

/** From a day on, up to the day before another, as texts that the store compares. */
struct JournalPeriod {
    QString from;
    QString until;

    bool operator==(const JournalPeriod &) const = default;
};

/** A calendar month. @p month counts from 1; a month that is none holds no day. */
[[nodiscard]] JournalPeriod journalMonth(int year, int month);
/** Both days are in it; an invalid day is no bound. */
[[nodiscard]] JournalPeriod journalPeriod(QDate first, QDate last);

/**
 * Which days of other years are remembered on @p today, as `MM-DD`: its own, and on 28 February of a year without a
 * 29th that one too.
 */
[[nodiscard]] QStringList daysRemembered(QDate today);

}
