// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampletimeline.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark
{

SampleTimeline::SampleTimeline(SampleClock &clock, QDate today)
    : m_clock(clock)
    , m_today(today)
{
}

void SampleTimeline::at(int ago, QTime time, const QString &name, Event event)
{
    m_entries.push_back({.ago = ago, .time = time, .name = name, .event = std::move(event)});
}

static Error named(const Error &error, const QString &name)
{
    return {.kind = error.kind, .field = error.field, .detail = name + u": "_s + error.detail};
}

Result<void> SampleTimeline::live()
{
    std::ranges::stable_sort(m_entries, [](const Entry &a, const Entry &b) { return a.ago != b.ago ? a.ago > b.ago : a.time < b.time; });
    for (const Entry &entry : m_entries) {
        if (entry.ago < 1) {
            return failure(Error::Kind::OutOfRange, u"ago"_s, entry.name);
        }
        m_clock.moveTo(day(entry.ago), entry.time);
        if (const Result<void> done = entry.event(); !done) {
            return std::unexpected(named(done.error(), entry.name));
        }
    }
    return {};
}

}
