// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QByteArray>

namespace waymark
{

/** What every QR code of the recovery sheet is: @p magic (4 bytes), @p version, @p content, the first 8 bytes of BLAKE2b-256 over these. */
[[nodiscard]] QByteArray framedForQr(QByteArrayView magic, char version, QByteArrayView content);

/**
 * The content, of @p length bytes, within @p bytes. Errors: Invalid "magic" where it is another thing; Newer "version";
 * Damaged "length" or "hash".
 */
[[nodiscard]] Result<QByteArrayView> contentOfQr(QByteArrayView bytes, QByteArrayView magic, char version, qsizetype length);

}
