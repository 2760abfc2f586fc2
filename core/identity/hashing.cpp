// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hashing.h"

#include <sodium.h>

namespace waymark
{

static constexpr qsizetype hashLength = 32;

static const unsigned char *unsignedData(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

QByteArray blake2b(QByteArrayView bytes)
{
    QByteArray hash(hashLength, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hashLength), unsignedData(bytes), static_cast<size_t>(bytes.size()),
                       nullptr, 0);
    return hash;
}

QByteArray blake2b(QByteArrayView purpose, QByteArrayView bytes)
{
    QByteArray input;
    input.append("waymark/").append(purpose).append("/v1").append('\0').append(bytes);
    return blake2b(input);
}

}
