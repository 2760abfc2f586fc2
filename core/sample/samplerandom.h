// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "random.h"

#include <mutex>
#include <random>

namespace waymark
{

/**
 * The same bytes for the same seed, so that a sample is the same each time it is made. Everybody can know the keys of a
 * sample: it protects nothing. Used from any thread.
 */
class SampleRandom final : public Random
{
public:
    explicit SampleRandom(quint64 seed)
        : m_engine(seed)
    {
    }
    [[nodiscard]] QByteArray bytes(qsizetype count) override;

private:
    std::mutex m_mutex;
    std::mt19937_64 m_engine;
};

}
