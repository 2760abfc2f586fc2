// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace waymark
{

/** Text of @p bytes in base58btc (the alphabet of Bitcoin; no 0, O, I, l). For keys: the time grows with the square of the length. */
[[nodiscard]] QString toBase58(QByteArrayView bytes);

/** Errors: TooLong over 256 characters; Invalid where a character is not in the alphabet. */
[[nodiscard]] Result<QByteArray> fromBase58(QStringView text);

}
