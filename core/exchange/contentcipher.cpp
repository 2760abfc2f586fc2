// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentcipher.h"

#include <sodium.h>

namespace waymark
{

static constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(nonceBytes + tagBytes == ContentCipher::overhead);

static const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

static unsigned long long sizeOf(QByteArrayView bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

QByteArray ContentCipher::encrypt(QByteArrayView content, QByteArrayView bound, const SecretBytes &key, Random &random)
{
    Q_ASSERT(key.size() == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    QByteArray result = random.bytes(nonceBytes);
    result.resize(nonceBytes + content.size() + tagBytes);
    auto *const out = reinterpret_cast<unsigned char *>(result.data());
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + nonceBytes, nullptr, raw(content), sizeOf(content), raw(bound), sizeOf(bound), nullptr, out, key.data());
    return result;
}

Result<QByteArray> ContentCipher::decrypt(QByteArrayView encrypted, QByteArrayView bound, const SecretBytes &key)
{
    if (encrypted.size() < overhead || key.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES) {
        return failure(Error::Kind::Damaged);
    }
    const QByteArrayView cipher = encrypted.sliced(nonceBytes);
    QByteArray content(cipher.size() - tagBytes, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(content.data()), nullptr, nullptr, raw(cipher), sizeOf(cipher), raw(bound),
                                                   sizeOf(bound), raw(encrypted), key.data())
        != 0) {
        return failure(Error::Kind::Damaged);
    }
    return content;
}

}
