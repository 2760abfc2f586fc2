// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace waymark
{

/** The number that @p count bits from bit @p start on stand for, most significant first. They lie within @p bytes. */
[[nodiscard]] constexpr int bitsAt(QByteArrayView bytes, qsizetype start, int count)
{
    int value = 0;
    for (qsizetype bit = start; bit < start + count; ++bit) {
        const int byte = static_cast<unsigned char>(bytes[bit / 8]);
        value = (value << 1) | ((byte >> (7 - bit % 8)) & 1);
    }
    return value;
}

}
