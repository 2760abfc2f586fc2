// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "random.h"
#include "result.h"
#include "secretbytes.h"

namespace waymark
{

/** XChaCha20-Poly1305 (IETF): 24 bytes of nonce, then the encrypted content and its 16 bytes of tag. */
namespace ContentCipher
{
inline constexpr qsizetype overhead = 24 + 16;

/** @p bound is not encrypted and not part of the result, but nothing opens without it. @p key has 32 bytes. */
[[nodiscard]] QByteArray encrypt(QByteArrayView content, QByteArrayView bound, const SecretBytes &key, Random &random);

/** Errors: Damaged where it was not encrypted so with this key. */
[[nodiscard]] Result<QByteArray> decrypt(QByteArrayView encrypted, QByteArrayView bound, const SecretBytes &key);
}

}
