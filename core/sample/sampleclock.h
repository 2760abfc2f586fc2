// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"

#include <QDateTime>

#include <algorithm>
#include <atomic>

namespace waymark
{

/** A clock that stands where it was put and never goes back: the time in which a sample is lived. Used from any thread. */
class SampleClock final : public Clock
{
public:
    explicit SampleClock(QTimeZone zone)
        : m_zone(std::move(zone))
    {
    }

    [[nodiscard]] qint64 now() const override { return m_now; }
    [[nodiscard]] QTimeZone zone() const override { return m_zone; }

    /** To @p time of @p day where the people live, or a second on where that has passed. */
    void moveTo(QDate day, QTime time)
    {
        static constexpr qint64 second = 1000;
        m_now = std::max(QDateTime(day, time, m_zone).toMSecsSinceEpoch(), m_now + second);
    }

private:
    QTimeZone m_zone;
    std::atomic<qint64> m_now = 0;
};

}
