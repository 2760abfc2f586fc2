// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "sampleclock.h"

#include <functional>
#include <vector>

namespace waymark
{

/** What happens in a sample, and when: told in any order, lived in the order of time. */
class SampleTimeline
{
public:
    using Event = std::function<Result<void>()>;

    /** @p clock outlives the timeline. Nothing may happen on @p today or later. */
    SampleTimeline(SampleClock &clock, QDate today);

    [[nodiscard]] QDate today() const { return m_today; }
    [[nodiscard]] QDate day(int ago) const { return m_today.addDays(-ago); }

    /** @p name tells in the log what went wrong. What is told for the same minute happens in the order it was told in. */
    void at(int ago, QTime time, const QString &name, Event event);

    /** Lives it all. Errors: the first of an event, its name in the detail; OutOfRange for one that is not in the past. */
    [[nodiscard]] Result<void> live();

private:
    struct Entry {
        int ago = 0;
        QTime time;
        QString name;
        Event event;
    };

    SampleClock &m_clock;
    QDate m_today;
    std::vector<Entry> m_entries;
};

}
