// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blobhash.h"

namespace waymark
{

static constexpr qsizetype hashBytes = 32;
static_assert(hashBytes == crypto_generichash_BYTES && hashBytes == crypto_hash_sha256_BYTES);

BlobHash::BlobHash()
{
    crypto_generichash_init(&m_blake, nullptr, 0, hashBytes);
    crypto_hash_sha256_init(&m_sha256);
}

void BlobHash::add(const QByteArray &bytes)
{
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    const auto size = static_cast<unsigned long long>(bytes.size());
    crypto_generichash_update(&m_blake, data, size);
    crypto_hash_sha256_update(&m_sha256, data, size);
    m_size += bytes.size();
}

Blob BlobHash::finish()
{
    Blob blob{.hash = QByteArray(hashBytes, Qt::Uninitialized), .sha256 = QByteArray(hashBytes, Qt::Uninitialized), .size = m_size};
    crypto_generichash_final(&m_blake, reinterpret_cast<unsigned char *>(blob.hash.data()), hashBytes);
    crypto_hash_sha256_final(&m_sha256, reinterpret_cast<unsigned char *>(blob.sha256.data()));
    return blob;
}

}
