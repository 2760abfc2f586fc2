// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplerandom.h"

namespace waymark
{

QByteArray SampleRandom::bytes(qsizetype count)
{
    const std::scoped_lock lock(m_mutex);
    QByteArray result;
    result.reserve(count);
    while (result.size() < count) {
        result.append(static_cast<char>(m_engine() & 0xffU));
    }
    return result;
}

}
