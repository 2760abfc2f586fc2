// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace waymark
{

/** BLAKE2b-256 of @p bytes: 32 bytes. */
[[nodiscard]] QByteArray blake2b(QByteArrayView bytes);

/** BLAKE2b-256 over `waymark/<purpose>/v1`, a zero byte and @p bytes, so that hashes made for one purpose fit no other. */
[[nodiscard]] QByteArray blake2b(QByteArrayView purpose, QByteArrayView bytes);

}
