// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacekey.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace waymark
{

// Format version 1. Another cost is another version of the head.
static constexpr unsigned long long passes = 3;
static constexpr size_t memoryBytes = size_t(256) * 1024 * 1024;
static_assert(FileHead::length == crypto_pwhash_SALTBYTES);

WorkspaceKey::WorkspaceKey(const FileHead &head)
    : m_head(head)
    , m_key(sodium_init() < 0 ? nullptr : static_cast<unsigned char *>(sodium_malloc(length)), sodium_free)
{
}

Result<WorkspaceKey> WorkspaceKey::fromPassphrase(const QString &passphrase, const FileHead &head)
{
    WorkspaceKey key(head);
    if (passphrase.isEmpty()) {
        return failure(Error::Kind::Blank, u"passphrase"_s);
    }
    if (!key.m_key) {
        return failure(Error::Kind::Storage, {}, u"no locked memory"_s);
    }
    QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const int code = crypto_pwhash(key.m_key.get(), length, text.constData(), static_cast<unsigned long long>(text.size()),
                                   reinterpret_cast<const unsigned char *>(head.bytes().constData()), passes, memoryBytes, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(text.data(), static_cast<size_t>(text.size()));
    if (code != 0) {
        return failure(Error::Kind::Storage, {}, u"not enough memory for the key"_s);
    }
    return key;
}

Result<WorkspaceKey> WorkspaceKey::fromBytes(const QByteArray &bytes, const FileHead &head)
{
    if (bytes.size() != length) {
        return failure(Error::Kind::Invalid, u"key"_s);
    }
    WorkspaceKey key(head);
    if (!key.m_key) {
        return failure(Error::Kind::Storage, {}, u"no locked memory"_s);
    }
    std::copy(bytes.cbegin(), bytes.cend(), key.m_key.get());
    return key;
}

QByteArray WorkspaceKey::bytes() const
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(m_key.get()), length);
}

RawKey WorkspaceKey::raw() const
{
    return {.key = bytes(), .salt = m_head.bytes()};
}

bool WorkspaceKey::operator==(const WorkspaceKey &other) const
{
    return m_head == other.m_head && sodium_memcmp(m_key.get(), other.m_key.get(), length) == 0;
}

}
