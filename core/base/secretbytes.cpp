// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretbytes.h"

#include <sodium.h>

#include <cstring>

namespace waymark
{

SecretBytes SecretBytes::copied(QByteArrayView bytes)
{
    SecretBytes result;
    if (bytes.isEmpty() || sodium_init() < 0) {
        return result;
    }
    const auto size = static_cast<size_t>(bytes.size());
    auto *memory = static_cast<unsigned char *>(sodium_malloc(size));
    Q_CHECK_PTR(memory);
    std::memcpy(memory, bytes.data(), size);
    sodium_mprotect_readonly(memory);
    result.m_bytes = std::shared_ptr<const unsigned char[]>(memory, [memory](const unsigned char *) { sodium_free(memory); });
    result.m_size = bytes.size();
    return result;
}

SecretBytes SecretBytes::taken(QByteArray &&bytes)
{
    SecretBytes result = copied(bytes);
    wipe(bytes);
    return result;
}

SecretBytes SecretBytes::generated(Random &random, qsizetype count)
{
    return taken(random.bytes(count));
}

bool SecretBytes::operator==(const SecretBytes &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(data(), other.data(), static_cast<size_t>(m_size)) == 0);
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached()) {
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    }
    bytes.clear();
}

}
