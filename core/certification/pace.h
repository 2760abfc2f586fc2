// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include <optional>

namespace waymark
{

/** Days, the first and the last included. */
struct DaySpan {
    QDate first;
    QDate last;

    [[nodiscard]] bool isEmpty() const { return !first.isValid() || !last.isValid() || last < first; }
    /** 0 where it is empty. */
    [[nodiscard]] qint64 days() const { return isEmpty() ? 0 : first.daysTo(last) + 1; }
    /** What both have in common; empty where that is nothing. */
    [[nodiscard]] DaySpan within(const DaySpan &other) const;

    bool operator==(const DaySpan &) const = default;
};

/** Of shorter times nothing is concluded. */
inline constexpr qint64 shortestPace = 30;

/**
 * The day on which @p shortfall is made up if it goes on as in @p past, in which @p gained came. Nothing where nothing came, where
 * @p past is shorter than shortestPace, or where it would take more than a century.
 */
[[nodiscard]] std::optional<QDate> dayAtPace(double gained, double shortfall, const DaySpan &past);

}
