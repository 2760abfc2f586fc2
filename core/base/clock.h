// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QTimeZone>

namespace waymark
{

/** Where time comes from: no other code reads the computer's clock. Used from any thread. */
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /** Milliseconds since 1970-01-01 UTC. */
    [[nodiscard]] virtual qint64 now() const = 0;
    /** The zone in which the person lives now. */
    [[nodiscard]] virtual QTimeZone zone() const = 0;
    /** The day that the person lives now. */
    [[nodiscard]] QDate today() const;
};

/** The computer's clock. */
class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 now() const override;
    [[nodiscard]] QTimeZone zone() const override;
};

}
