// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sizeclass.h"

#include <algorithm>
#include <bit>

namespace waymark
{

static constexpr qint64 smallest = 512;

qint64 sizeClass(qint64 size)
{
    if (size <= smallest) {
        return smallest;
    }
    const int exponent = std::bit_width(static_cast<quint64>(size)) - 1;
    const int significant = static_cast<int>(std::bit_width(static_cast<unsigned>(exponent)));
    const qint64 mask = (qint64(1) << std::max(0, exponent - significant)) - 1;
    return (size + mask) & ~mask;
}

int slotClass(qsizetype devices)
{
    for (const int count : {4, 8, 16, 32}) {
        if (devices <= count) {
            return count;
        }
    }
    return 0;
}

}
