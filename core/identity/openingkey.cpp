// SPDX-FileCopyrightText: 2026 The Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openingkey.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace waymark
{

static const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

static unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

OpeningKey::OpeningKey(SecretBytes secret, QByteArray publicKey)
    : m_secret(std::move(secret))
    , m_publicKey(std::move(publicKey))
{
}

Result<OpeningKey> OpeningKey::fromSecret(const SecretBytes &secret)
{
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    if (secret.size() != crypto_box_SECRETKEYBYTES || crypto_scalarmult_base(raw(publicKey), secret.data()) != 0) {
        return failure(Error::Kind::Invalid, u"opening-key"_s);
    }
    return OpeningKey(secret, publicKey);
}

OpeningKey OpeningKey::generate(Random &random)
{
    return *fromSecret(SecretBytes::generated(random, crypto_box_SECRETKEYBYTES));
}

Result<SecretBytes> OpeningKey::open(QByteArrayView box) const
{
    if (box.size() <= crypto_box_SEALBYTES) {
        return failure(Error::Kind::NotForMe);
    }
    QByteArray bytes(box.size() - crypto_box_SEALBYTES, Qt::Uninitialized);
    if (crypto_box_seal_open(raw(bytes), raw(box), static_cast<unsigned long long>(box.size()), raw(m_publicKey), m_secret.data()) != 0) {
        return failure(Error::Kind::NotForMe);
    }
    return SecretBytes::taken(std::move(bytes));
}

Result<QByteArray> sealTo(QByteArrayView publicKey, QByteArrayView bytes)
{
    QByteArray box(bytes.size() + crypto_box_SEALBYTES, Qt::Uninitialized);
    if (publicKey.size() != crypto_box_PUBLICKEYBYTES || sodium_init() < 0
        || crypto_box_seal(raw(box), raw(bytes), static_cast<unsigned long long>(bytes.size()), raw(publicKey)) != 0) {
        return failure(Error::Kind::Invalid, u"opening-key"_s);
    }
    return box;
}

}
