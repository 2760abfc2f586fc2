// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "database.h"

#include <atomic>
#include <functional>

namespace waymark
{

/** Asked before something is signed. Errors: why it is not. On the writer's thread. */
using MaySign = std::function<Result<void>(Database &)>;

/**
 * Keeps a signature from a wrong date: where the computer's clock is behind the newest time of its own that the workspace
 * knows (what others say of theirs counts as no later than it came), a person is asked first, until the workspace is closed.
 */
class SigningClock
{
public:
    /** The clocks of two computers may differ by so much. */
    static constexpr qint64 toleranceMs = qint64(10) * 60 * 1000;

    /** @p clock outlives this. */
    explicit SigningClock(const Clock &clock)
        : m_clock(clock)
    {
    }

    /** Errors: NotPossible "clock" where nothing is to be signed before a person has said that the clock is right; Storage. */
    [[nodiscard]] Result<void> check(Database &database) const;
    /** A person looked at the clock, and it is right. From any thread. */
    void trust() { m_trusted = true; }

private:
    const Clock &m_clock;
    std::atomic<bool> m_trusted = false;
};

}
