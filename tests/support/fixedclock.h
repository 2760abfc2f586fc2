// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"

#include <QDateTime>

#include <atomic>

namespace waymark
{

/** A clock that stands still until it is moved. UTC. */
class FixedClock final : public Clock
{
public:
    [[nodiscard]] qint64 now() const override { return m_now; }
    [[nodiscard]] QTimeZone zone() const override { return QTimeZone::UTC; }

    void set(qint64 milliseconds) { m_now = milliseconds; }
    void set(QDate day, QTime time = QTime(12, 0)) { m_now = QDateTime(day, time, QTimeZone::UTC).toMSecsSinceEpoch(); }
    void advance(qint64 milliseconds) { m_now += milliseconds; }

private:
    std::atomic<qint64> m_now = 1'772'366'400'000; // 2026-03-01 12:00
};

}
