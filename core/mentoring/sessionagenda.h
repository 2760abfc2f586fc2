// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace waymark
{

/** One line of an agenda, which is written as text. */
struct AgendaPoint {
    QString text;
    /** As its line ends, "20 min"; 0 where it does not. */
    int minutes = 0;

    bool operator==(const AgendaPoint &) const = default;
};

/** The lines of @p agenda that say something, without the signs of a list. */
[[nodiscard]] std::vector<AgendaPoint> agendaPoints(const QString &agenda);

/** What all points of @p agenda take together, as far as they say so. */
[[nodiscard]] int agendaMinutes(const QString &agenda);

}
