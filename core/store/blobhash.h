// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "attachmentstore.h"

#include <sodium.h>

namespace waymark
{

/** Both hashes of bytes that come in pieces. */
class BlobHash
{
public:
    BlobHash();

    void add(const QByteArray &bytes);
    [[nodiscard]] qint64 size() const { return m_size; }
    /** To be asked for once, at the end. */
    [[nodiscard]] Blob finish();

private:
    crypto_generichash_state m_blake;
    crypto_hash_sha256_state m_sha256;
    qint64 m_size = 0;
};

}
