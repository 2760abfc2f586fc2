// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "ids.h"

#include <QString>

#include <optional>

namespace waymark::AssignmentWords
{

/** "21 November", with the year where it is not that of @p today. */
[[nodiscard]] QString day(QDate day, QDate today);
/** The day of an instant, as lived here. */
[[nodiscard]] QString day(qint64 instant, const Clock &clock);
/** "today", "yesterday" or the day of an instant. */
[[nodiscard]] QString nearDay(qint64 instant, const Clock &clock);
/** "Due 11 December", "Due 11 December, 3 days over" or "No date". */
[[nodiscard]] QString due(const std::optional<QDate> &due, QDate today);
/** A day that a person typed: as the locale writes days, short or long, or as ISO 8601 does. */
[[nodiscard]] std::optional<QDate> dayFrom(const QString &typed);
/** How @p typed was understood: the @p day that it is, "No date", or that it is none. */
[[nodiscard]] QString understood(const QString &typed, const std::optional<QDate> &day);
/** How many whole days ago @p instant was; 0 for today and for later. */
[[nodiscard]] int daysSince(qint64 instant, const Clock &clock);
/** What somebody is called in a sentence: the first word of the name. */
[[nodiscard]] QString callName(const QString &name);
/** Up to two letters in a circle. */
[[nodiscard]] QString initials(const QString &name);
/** How much is written. */
[[nodiscard]] QString words(const QString &text);
/** "Saved 14:02". */
[[nodiscard]] QString savedAt(qint64 instant, const Clock &clock);

template<typename IdType>
[[nodiscard]] QString textOf(const IdType &id)
{
    return id.isNull() ? QString() : id.value.toString(QUuid::WithoutBraces);
}

}
