// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "carrier.h"
#include "result.h"

namespace waymark
{

/**
 * A PNG that carries @p credential in one uncompressed iTXt chunk (Open Badges 3.0, document formats, PNG), before its
 * end. With @p sealer, the did:key of who will seal it, a seal is left open behind; see sealed() with pngSealBehind.
 * Errors: Invalid "png" where @p picture is no PNG or carries a credential already.
 */
[[nodiscard]] Result<QByteArray> bakedPng(const QByteArray &picture, BakedKind kind, const QByteArray &credential, const QString &sealer = {});

/** The checksum of the seal's chunk. */
inline constexpr qsizetype pngSealBehind = 4;

/** @p png, sealed, with the checksum of the seal's chunk put right. */
[[nodiscard]] QByteArray withSealChecksum(QByteArray png);

/** Reads the credential that a PNG carries; every chunk's bounds and checksum are checked, no picture is decoded. */
[[nodiscard]] CarriedCredential readBakedPng(QByteArrayView png);

/** CRC-32 as PNG and ZIP have it (ISO 3309), of @p bytes. */
[[nodiscard]] quint32 crc32(QByteArrayView bytes);

}
