// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pace.h"

#include <algorithm>
#include <cmath>

namespace waymark
{

static constexpr double longestWait = 36'525;

DaySpan DaySpan::within(const DaySpan &other) const
{
    return isEmpty() || other.isEmpty() ? DaySpan() : DaySpan{.first = std::max(first, other.first), .last = std::min(last, other.last)};
}

std::optional<QDate> dayAtPace(double gained, double shortfall, const DaySpan &past)
{
    if (gained <= 0 || shortfall <= 0 || past.days() < shortestPace) {
        return std::nullopt;
    }
    const double wait = std::ceil(shortfall * static_cast<double>(past.days()) / gained);
    return wait <= longestWait ? std::optional(past.last.addDays(static_cast<qint64>(wait))) : std::nullopt;
}

}
